"""Model of the Paho MQTT client: https://eclipse.dev/paho/files/paho.mqtt.python/html/client.html

`loop_start` runs the network loop, and with it all callbacks, in a thread of its own; `loop_forever` in the caller's.
"""

from threading import Thread

CallbackAPIVersion = None
MQTTv31 = MQTTv311 = MQTTv5 = 0
MQTT_ERR_SUCCESS = 0


class MQTTMessage:
    topic = ""
    payload = b""
    qos = mid = 0
    retain = True


class MQTTMessageInfo:
    mid = rc = 0

    @waits("event")
    def wait_for_publish(self, timeout=None): ...

    @test
    def is_published(self): return True


@thread_safe
class Client:
    def __init__(self, callback_api_version=None, client_id="", clean_session=None, userdata=None, **more):
        self._userdata = userdata

    def _network(self):
        message = MQTTMessage()
        self.on_connect(self, self._userdata, {}, 0, None)
        self.on_connect_fail(self, self._userdata)
        self.on_disconnect(self, self._userdata, {}, 0, None)
        self.on_message(self, self._userdata, message)
        self.on_publish(self, self._userdata, 0, 0, None)
        self.on_subscribe(self, self._userdata, 0, [0], None)
        self.on_unsubscribe(self, self._userdata, 0, [0], None)
        self.on_log(self, self._userdata, 0, "")
        self._filtered(self, self._userdata, message)

    def message_callback_add(self, sub, callback): self._filtered = callback
    def message_callback_remove(self, sub): ...
    def topic_callback(self, sub): return self._topic

    def _topic(self, callback):
        self._filtered = callback
        return callback

    connect_callback = disconnect_callback = message_callback = publish_callback = topic_callback
    def user_data_set(self, userdata): self._userdata = userdata

    @waits("answer")
    def connect(self, host, port=1883, keepalive=60, **more): return 0

    def connect_async(self, host, port=1883, keepalive=60, **more): ...

    @waits("answer")
    def reconnect(self): return 0

    def disconnect(self, reasoncode=None, properties=None): return 0
    def publish(self, topic, payload=None, qos=0, retain=False, properties=None): return MQTTMessageInfo()
    def subscribe(self, topic, qos=0, options=None, properties=None): return (0, 0)
    def unsubscribe(self, topic, properties=None): return (0, 0)
    def username_pw_set(self, username, password=None): ...
    def tls_set(self, *args, **kwargs): ...
    def will_set(self, topic, payload=None, qos=0, retain=False, properties=None): ...
    def is_connected(self): return True

    @spawns("self._network")
    def loop_start(self):
        self._network()
        return 0

    @joins
    @waits("thread")
    def loop_stop(self): return 0

    @waits("answer")
    def loop_forever(self, timeout=1.0, retry_first_connection=False): self._network()

    @waits("io")
    def loop(self, timeout=1.0): self._network()
