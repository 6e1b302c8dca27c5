"""Model of Pika: https://pika.readthedocs.io/en/stable/faq.html ("Is Pika thread safe?": a connection for each thread)"""


@not_thread_safe("pika BlockingConnection: only add_callback_threadsafe may come from another thread")
@resource("connection")
class BlockingConnection:
    def __init__(self, parameters=None): ...
    def channel(self, channel_number=None): return BlockingChannel()

    @thread_safe
    def add_callback_threadsafe(self, callback): callback()

    @waits("answer")
    def process_data_events(self, time_limit=0): ...

    @waits("sleep")
    def sleep(self, duration): ...

    @closes
    def close(self, reply_code=200, reply_text=""): ...


@not_thread_safe("pika channel: belongs to the thread of its connection")
class BlockingChannel:
    def basic_consume(self, queue, on_message_callback, auto_ack=False, **more):
        self._callback = on_message_callback

    def basic_publish(self, exchange, routing_key, body, properties=None, mandatory=False): ...
    def basic_ack(self, delivery_tag=0, multiple=False): ...
    basic_nack = basic_reject = basic_qos = queue_declare = exchange_declare = queue_bind = basic_ack

    @waits("answer")
    def start_consuming(self): self._callback(self, None, None, b"")
    def stop_consuming(self, consumer_tag=None): ...
    def close(self): ...


class ConnectionParameters:
    def __init__(self, host="", **more): ...


class PlainCredentials:
    def __init__(self, username, password, **more): ...


URLParameters = ConnectionParameters
