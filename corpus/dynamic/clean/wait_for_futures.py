# ground-truth: clean
# wait() returns when all tasks are done; what they wrote into their objects may be read.
import concurrent.futures


class Chapter:
    def __init__(self, text):
        self.text = text
        self.words = 0
        self.index = {}

    def analyse(self):
        for word in self.text.split():
            self.words += 1
            self.index[word] = self.index.get(word, 0) + 1


chapters = [Chapter("the sea the sky"), Chapter("the ship"), Chapter("a storm")]
with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
    tasks = [pool.submit(chapter.analyse) for chapter in chapters]
    done, pending = concurrent.futures.wait(tasks)
    assert sum(chapter.words for chapter in chapters) == 8 and not pending
    chapters[0].words = 0
for task in done:
    task.result()
