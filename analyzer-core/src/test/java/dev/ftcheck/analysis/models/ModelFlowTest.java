package dev.ftcheck.analysis.models;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.facts.FactsBuilder;
import dev.ftcheck.analysis.link.LinkedModule;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.link.Program;
import dev.ftcheck.analysis.pointsto.HeapObject;
import dev.ftcheck.analysis.pointsto.ObjectSet;
import dev.ftcheck.analysis.pointsto.PointsTo;
import dev.ftcheck.analysis.pointsto.UnitInstance;
import dev.ftcheck.parser.PythonParser;
import dev.ftcheck.parser.PythonSyntaxException;
import dev.ftcheck.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Through the models an {@code Item} of the program reaches the first parameter of its function
 * {@code worker}.
 */
class ModelFlowTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import threading; threading.Thread(target=worker, args=(item,)).start()",
        "from threading import Thread; Thread(None, worker, 'n', [item]).start()",
        "import threading; threading.Timer(1.0, worker, [item]).start()",
        "import _thread; _thread.start_new_thread(worker, (item,))",
        """
        import flask
        app = flask.Flask('x')
        app.add_url_rule('/', view_func=lambda: worker(item))
        """,
        """
        from flask import Blueprint
        @Blueprint('a', 'b').route('/')
        def view():
          worker(item)
        """,
        """
        from django.urls import path
        path('', lambda request: worker(item))
        """,
        """
        from django.dispatch import Signal, receiver
        @receiver(Signal())
        def changed(sender):
          worker(item)
        """,
        """
        from fastapi import FastAPI
        @FastAPI().get('/')
        def view():
          worker(item)
        """,
        """
        import bottle
        @bottle.route('/')
        def view():
          worker(item)
        """,
        """
        from watchdog.observers import Observer
        from watchdog.events import FileSystemEventHandler
        class Handler(FileSystemEventHandler):
          def on_modified(self, event):
            worker(item)
        observer = Observer()
        observer.schedule(Handler(), '.')
        observer.start()
        """,
        """
        import paho.mqtt.client as mqtt
        client = mqtt.Client(userdata=item)
        client.on_message = lambda client, userdata, message: worker(userdata)
        client.loop_start()
        """,
        """
        import grpc
        grpc.unary_unary_rpc_method_handler(lambda request, context: worker(item))
        """,
        """
        from apscheduler.schedulers.background import BackgroundScheduler
        BackgroundScheduler().add_job(worker, 'interval', [item])
        """,
        """
        from tornado.ioloop import IOLoop
        IOLoop.current().run_in_executor(None, worker, item)
        """,
        """
        from twisted.internet import reactor
        reactor.callInThread(worker, item)
        """,
        """
        from twisted.internet.threads import deferToThread
        deferToThread(worker, item)
        """,
        """
        from xmlrpc.server import SimpleXMLRPCServer
        server = SimpleXMLRPCServer(('', 0))
        server.register_function(lambda: worker(item))
        server.serve_forever()
        """,
        """
        from wsgiref.simple_server import make_server
        make_server('', 0, lambda environ, start: worker(item)).serve_forever()
        """,
        """
        import celery
        app = celery.Celery()
        @app.task()
        def task():
          worker(item)
        task()
        """,
        """
        from concurrent.futures import ThreadPoolExecutor as P
        with P() as pool:
          pool.submit(worker, item)
        """,
        """
        import concurrent.futures as c
        pool = c.ThreadPoolExecutor()
        pool.map(worker, [item])
        """,
        """
        import concurrent.futures as c
        f = c.Future()
        f.set_result(item)
        worker(f.result())
        """,
        """
        import concurrent.futures as c
        fs = [c.ThreadPoolExecutor().submit(lambda: item)]
        for f in c.as_completed(fs):
          worker(f.result())
        """,
        "from multiprocessing.pool import ThreadPool; ThreadPool(4).map(worker, [item])",
        "import multiprocessing.dummy as m; m.Pool(4).starmap(worker, [(item,)])",
        """
        import asyncio
        async def main(): await asyncio.to_thread(worker, item)
        asyncio.run(main())
        """,
        "import asyncio; asyncio.get_running_loop().run_in_executor(None, worker, item)",
        """
        import queue
        q = queue.Queue()
        q.put(item)
        worker(q.get())
        """,
        """
        import queue
        q = queue.LifoQueue()
        q.put_nowait(item)
        for x in iter(q.get, None): worker(x)
        """,
        "import functools; functools.partial(worker, item)()",
        """
        import functools
        @functools.lru_cache(maxsize=None)
        def f(x): worker(x)
        f(item)
        """,
        """
        import functools
        @functools.lru_cache
        def f(x): worker(x)
        f(item)
        """,
        "import functools; functools.reduce(worker, [item])",
        "import atexit; atexit.register(worker, item)",
        "import weakref; weakref.finalize(item, worker, item)",
        "import weakref; worker(weakref.ref(item)())",
        """
        import contextlib
        with contextlib.ExitStack() as stack: stack.callback(worker, item)
        """,
        """
        import contextlib
        with contextlib.nullcontext(item) as x: worker(x)
        """,
        """
        import contextlib
        @contextlib.contextmanager
        def f():
          yield item
        with f() as x: worker(x)
        """,
        """
        import collections
        d = collections.deque()
        d.append(item)
        worker(d.popleft())
        """,
        """
        import collections
        d = collections.defaultdict(Item)
        worker(d['k'])
        """,
        """
        d = {}
        d.setdefault('k', item)
        worker(d.get('k'))
        """,
        """
        d = dict(a=item)
        for k, v in d.items(): worker(v)
        """,
        """
        d = {}
        d.update({'a': item})
        for v in list(d.values()): worker(v)
        """,
        """
        items = []
        items.append(item)
        worker(items.pop())
        """,
        """
        items = {item}
        for x in sorted(items.copy()): worker(x)
        """,
        "for i, x in enumerate([item]): worker(x)",
        "for x, y in zip([item], [1]): worker(x)",
        "sorted([item], key=worker)",
        "worker(next(iter([item])))",
        "for x in map(lambda x: x, [item]): worker(x)",
        """
        import itertools
        for x in itertools.chain([item], []): worker(x)
        """,
        """
        import itertools
        for x in itertools.chain.from_iterable([[item]]): worker(x)
        """,
        """
        import heapq
        h = []
        heapq.heappush(h, item)
        worker(heapq.heappop(h))
        """,
        """
        import threading
        l = threading.local()
        l.x = item
        worker(l.x)
        """,
        "import contextvars; contextvars.copy_context().run(worker, item)",
        "import sched; s = sched.scheduler(); s.enter(1, 1, worker, (item,)); s.run()",
        """
        from http.server import ThreadingHTTPServer as S, BaseHTTPRequestHandler as B
        class H(B):
          def do_GET(self): worker(self.server)
        S(('', 80), H).serve_forever()
        """,
        """
        import socketserver as s
        class H(s.BaseRequestHandler):
          def handle(self): worker(self.server)
        class T(s.ThreadingMixIn, s.TCPServer): pass
        with T(('', 80), H) as t: t.serve_forever()
        """,
        """
        import logging
        class H(logging.Handler):
          def emit(self, record): worker(record)
        log = logging.getLogger('a')
        log.addHandler(H())
        log.info('x')
        """,
        "import random; worker(random.choice([item]))",
      })
  void the_item_reaches_the_worker(String program) throws PythonSyntaxException {
    assertTrue(reachesWorker(program), program);
  }

  @Test
  void nothing_reaches_a_worker_that_is_not_passed_on() throws PythonSyntaxException {
    assertFalse(reachesWorker("import threading; threading.Thread(args=(item,)).start()"));
  }

  private static boolean reachesWorker(String program) throws PythonSyntaxException {
    String text = "class Item: pass\ndef worker(x, *more): ...\nitem = Item()\n" + program + "\n";
    Program linked =
        new Program(
            List.of(FactsBuilder.build(PythonParser.parse(new SourceFile("app.py", text)))));
    return reachesWorker(linked, PointsTo.of(linked));
  }

  private static boolean reachesWorker(Program program, PointsTo pointsTo) {
    for (LinkedModule module : program.modules()) {
      for (LinkedUnit unit : module.units()) {
        if (!module.isModel() && unit.code().name().equals("worker")) {
          return pointsTo.instances(unit).stream().anyMatch(in -> holdsInstance(pointsTo, in));
        }
      }
    }
    return false;
  }

  private static boolean holdsInstance(PointsTo pointsTo, UnitInstance worker) {
    ObjectSet objects = pointsTo.at(worker, 0);
    for (int at = 0; at < objects.size(); at++) {
      if (pointsTo.object(objects.get(at)) instanceof HeapObject.Instance) {
        return true;
      }
    }
    return false;
  }
}
