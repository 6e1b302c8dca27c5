package dev.ftcheck.analysis.races;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ftcheck.analysis.Programs;
import dev.ftcheck.finding.Confidence;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is a race, and of which kind. */
class RacesTest {

  private static final String START =
      """
      from threading import Thread, Lock, RLock, Event, local
      from queue import Queue
      lock = Lock()
      n = 0
      d = {}
      items = []
      def cond(): ...
      """;

  /** The races of a program that runs {@code _work} on two threads. */
  private static Set<String> races(String source) {
    return of(source).races();
  }

  private static Programs of(String source) {
    return of(source, "Thread(target=_work).start()\nThread(target=_work).start()\n");
  }

  private static Programs of(String source, String start) {
    return Programs.of(START + source + start);
  }

  // ---- kinds

  @Test
  void an_update_without_a_lock_loses_updates() {
    assertEquals(Set.of("UPDATE n here"), races("def _work():\n  global n\n  n += 1 # @here\n"));
  }

  @Test
  void an_update_under_one_lock_is_no_race() {
    assertEquals(Set.of(), races("def _work():\n  global n\n  with lock:\n    n += 1\n"));
  }

  @Test
  void a_race_of_two_known_threads_is_certain() {
    Programs program = of("def _work():\n  global n\n  n += 1 # @here\n");
    assertEquals(Confidence.HIGH, program.analysis().races().getFirst().confidence());
  }

  @Test
  void a_race_in_what_the_creator_gave_to_both_threads_is_certain() {
    Programs program =
        of(
            """
            class Account:
              def __init__(self):
                self.n = 0
            def _work(account):
              account.n += 1
            def _start():
              account = Account()
              for _ in range(2):
                Thread(target=_work, args=(account,)).start()
            _start()
            """,
            "");
    assertEquals(Confidence.HIGH, program.analysis().races().getFirst().confidence());
  }

  @Test
  void a_race_in_one_of_the_objects_that_a_thread_makes_is_not_certain() {
    Programs program =
        of(
            """
            class Account:
              def __init__(self):
                self.n = 0
            accounts = []
            def _open():
              account = Account()
              accounts.append(account)
              account.n += 1
            def _pay():
              for account in accounts:
                account.n += 1
            """,
            "Thread(target=_open).start()\nThread(target=_pay).start()\n");
    assertEquals(
        Set.of(Confidence.MEDIUM),
        program.analysis().races().stream()
            .filter(race -> race.kind() == RaceKind.UPDATE)
            .map(Race::confidence)
            .collect(toSet()));
  }

  @Test
  void a_write_against_a_read_is_plain() {
    assertEquals(
        Set.of("PLAIN n here"), races("def _work(p=1):\n  global n\n  cond(n)\n  n = p # @here\n"));
  }

  @Test
  void a_constant_that_others_only_poll_is_a_flag() {
    Programs program =
        Programs.of(
            START
                + """
                def _work():
                  while not n: cond()
                Thread(target=_work).start()
                n = True # @here
                """);
    assertEquals(Set.of("PLAIN n here"), program.races());
    assertTrue(program.analysis().races().getFirst().flag());
  }

  @Test
  void a_test_and_the_act_that_relies_on_it() {
    assertEquals(
        Set.of("CHECK_THEN_ACT n test"),
        races(
            """
            def _work():
              global n
              if n == 0: # @test
                n = cond()
            """));
  }

  @Test
  void double_checked_locking_is_no_check_then_act() {
    assertTrue(
        races(
                """
                def _work():
                  global n
                  if not n:
                    with lock:
                      if not n:
                        n = cond()
                """)
            .stream()
            .noneMatch(race -> race.startsWith("CHECK_THEN_ACT")));
  }

  @Test
  void a_check_and_an_act_in_two_critical_sections() {
    assertEquals(
        Set.of("CHECK_THEN_ACT n decision"),
        races(
            """
            def _work():
              global n
              with lock:
                empty = n == 0
              if empty: # @decision
                with lock:
                  n = cond()
            """));
  }

  @Test
  void a_key_that_is_looked_for_and_then_stored() {
    assertEquals(
        Set.of("CHECK_THEN_ACT d test"),
        races("def _work(k=1):\n  if k not in d: # @test\n    d[k] = cond()\n"));
  }

  @Test
  void a_read_and_a_write_of_a_dict_entry_loses_updates() {
    assertEquals(
        Set.of("UPDATE d here"), races("def _work(k=1):\n  d[k] = d.get(k, 0) + 1 # @here\n"));
  }

  @Test
  void iterating_while_another_thread_appends() {
    assertTrue(
        races(
                """
                def _work():
                  for i in items: # @loop
                    cond()
                  items.append(1) # @append
                """)
            .contains("ITERATION items loop"));
  }

  @Test
  void appends_of_several_threads_are_no_more_than_a_mutation() {
    assertEquals(
        Set.of("CONTAINER_MUTATION items here"),
        races("def _work():\n  items.append(1) # @here\n"));
  }

  @Test
  void one_access_without_the_lock_that_the_others_hold_is_inconsistent() {
    assertEquals(
        Set.of("INCONSISTENT n bare"),
        races(
            """
            def _a():
              global n
              with lock: n = cond()
            def _b():
              global n
              with lock: n = cond()
            def _c():
              global n
              n = cond() # @bare
            def _work():
              _a()
              _b()
              _c()
            """));
  }

  @Test
  void a_lock_made_for_each_call_is_ineffective() {
    assertEquals(
        Set.of("INEFFECTIVE_LOCK n with"),
        races(
            """
            def _work():
              global n
              mine = Lock()
              with mine: # @with
                n += 1
            """));
  }

  @Test
  void a_default_list_that_calls_share() {
    assertEquals(
        Set.of("SHARED_DEFAULT seen here"),
        races("def _work(seen=[]):\n  seen.append(1) # @here\n"));
  }

  // ---- no races

  @Test
  void two_different_locks_do_not_exclude_each_other() {
    Programs program =
        Programs.of(
            START
                + """
                other = Lock()
                def _a():
                  global n
                  with lock: n += 1 # @a
                def _b():
                  global n
                  with other: n += 1 # @b
                Thread(target=_a).start()
                Thread(target=_b).start()
                """);
    assertEquals(2, program.races().size());
  }

  @Test
  void reads_alone_are_no_race() {
    assertEquals(Set.of(), races("def _work():\n  cond(n)\n"));
  }

  @Test
  void one_thread_alone_has_no_race() {
    assertEquals(
        Set.of(),
        Programs.of(
                START
                    + """
                    def _work():
                      global n
                      n += 1
                    t = Thread(target=_work)
                    t.start()
                    t.join()
                    n += 1
                    """)
            .races());
  }

  @Test
  void thread_locals_are_no_race() {
    assertEquals(Set.of(), races("here = local()\ndef _work():\n  here.n = here.n + 1\n"));
  }

  @Test
  void what_a_thread_makes_for_itself_is_no_race() {
    assertEquals(
        Set.of(),
        races(
            """
            class C:
              def __init__(self): self.n = 0
              def f(self): self.n += 1
            def _work():
              c = C()
              c.f()
            """));
  }

  @Test
  void a_queue_hands_over() {
    assertEquals(
        Set.of(),
        races(
            """
            q = Queue()
            def _work():
              q.put([])
              got = q.get()
              got.append(1)
            """));
  }

  @Test
  void different_constant_keys_of_a_dict_are_no_race() {
    assertEquals(
        Set.of(),
        Programs.of(
                START
                    + """
                    def _a(): d['a'] += 1
                    def _b(): d['b'] += 1
                    Thread(target=_a).start()
                    Thread(target=_b).start()
                    """)
            .races());
  }

  @Test
  void an_event_orders_what_comes_before_it_is_set() {
    assertEquals(
        Set.of(),
        Programs.of(
                START
                    + """
                    ready = Event()
                    def _producer():
                      global n
                      n = cond()
                      ready.set()
                    def _consumer():
                      ready.wait()
                      cond(n)
                    Thread(target=_producer).start()
                    Thread(target=_consumer).start()
                    """)
            .races());
  }

  @Test
  void each_thread_object_has_its_own_attributes() {
    assertEquals(
        Set.of(),
        Programs.of(
                """
                from threading import Thread
                class Worker(Thread):
                  def __init__(self):
                    super().__init__()
                    self.n = 0
                  def run(self): self.n += 1
                for i in range(3):
                  Worker().start()
                """)
            .races());
  }

  private static final String WORKER =
      """
      from threading import Thread
      class Worker:
        def __init__(self):
          self.n = 0
        def work(self):
          self.n += 1 # @update
      """;

  @Test
  void each_thread_has_an_object_of_its_own_that_the_loop_makes_for_it() {
    assertEquals(
        Set.of(),
        Programs.of(
                WORKER
                    + """
                    for i in range(3):
                      worker = Worker()
                      Thread(target=worker.work).start()
                    """)
            .races());
    assertEquals(
        Set.of(),
        Programs.of(
                WORKER
                    + """
                    def run(worker): worker.work()
                    workers = [Worker() for _ in range(3)]
                    for t in [Thread(target=run, args=(worker,)) for worker in workers]:
                      t.start()
                    """)
            .races());
  }

  @Test
  void several_threads_share_each_of_several_objects() {
    Programs program =
        Programs.of(
            WORKER
                + """
                for worker in [Worker() for _ in range(3)]:
                  for _ in range(2):
                    Thread(target=worker.work).start()
                """);
    assertEquals(Set.of("UPDATE Worker.n update"), program.races());
  }

  @Test
  void an_object_that_starts_several_threads_shares_itself_with_them() {
    Programs program =
        Programs.of(
            WORKER
                + """
                class Team(Worker):
                  def start(self):
                    for _ in range(2):
                      Thread(target=self.work).start()
                for _ in range(3):
                  Team().start()
                """);
    assertEquals(Set.of("UPDATE Team.n update"), program.races());
  }

  // ---- library mode

  @Test
  void a_guarded_attribute_that_one_method_writes_without_the_lock() {
    Programs program =
        Programs.of(
            """
            import threading
            class Counter:
              def __init__(self):
                self._lock = threading.Lock()
                self.n = 0
              def add(self):
                with self._lock: self.n += 1
              def sub(self):
                with self._lock: self.n -= 1
              def reset(self):
                self.n = 0 # @reset
            """);
    assertEquals(Set.of("INCONSISTENT Counter.n reset"), program.races());
    Race race = program.analysis().races().getFirst();
    assertEquals(Confidence.MEDIUM, race.confidence());
    assertEquals("Counter._lock", race.lock().name());
    assertEquals(2, race.guarded());
    assertEquals(3, race.total());
  }

  @Test
  void a_class_that_guards_everything_has_no_race() {
    assertEquals(
        Set.of(),
        Programs.of(
                """
                import threading
                class Counter:
                  def __init__(self):
                    self._lock = threading.Lock()
                    self.n = 0
                  def add(self):
                    with self._lock: self._add()
                  def _add(self): self.n += 1
                """)
            .races());
  }

  @Test
  void an_update_in_a_class_that_claims_safety() {
    assertEquals(
        Set.of("UPDATE Counter.n here"),
        Programs.of(
                """
                class Counter:
                  '''Thread-safe.'''
                  def __init__(self): self.n = 0
                  def add(self): self.n += 1 # @here
                """)
            .races());
  }

  @Test
  void an_update_in_a_plain_class_is_no_race() {
    assertEquals(
        Set.of(),
        Programs.of(
                "class Counter:\n  def __init__(self): self.n = 0\n  def add(self): self.n += 1\n")
            .races());
  }
}
