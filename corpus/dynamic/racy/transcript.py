# ground-truth: racy FT101 Transcript.text lines 12, 12
# Text is immutable, the name is not: += on a string is an update like any other.
import threading
import time


class Transcript:
    def __init__(self):
        self.text = ""

    def say(self, speaker, sentence):
        self.text += f"{speaker}: {sentence}\n"


def speak(transcript, speaker, sentences, delay):
    time.sleep(delay)
    for sentence in sentences:
        transcript.say(speaker, sentence)


transcript = Transcript()
speakers = [
    threading.Thread(target=speak, args=(transcript, "ann", ["Hello.", "Shall we?"], 0)),
    threading.Thread(target=speak, args=(transcript, "bob", ["Yes."], 0.05)),
]
for thread in speakers:
    thread.start()
for thread in speakers:
    thread.join()
