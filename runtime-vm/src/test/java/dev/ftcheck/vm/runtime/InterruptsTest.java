package dev.ftcheck.vm.runtime;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class InterruptsTest {

  private static final int ROUNDS = 3000;
  private static final int SECONDS = 20;

  @Test
  void processes_that_end_at_once_do_not_miss_their_ends() throws InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      List<Process> processes = List.of(new Process(), new Process(), new Process());
      processes.forEach(Process::start);
      processes.forEach(Process::end);
      for (Process process : processes) {
        assertFalse(process.isLeftBehind(), "round " + round);
      }
    }
  }

  @Test
  void an_end_that_came_before_the_wait_is_noticed_by_it() throws InterruptedException {
    Process process = new Process();
    process.end();
    process.start();
    assertFalse(process.isLeftBehind());
  }

  @Test
  void a_wait_of_the_platform_may_use_up_the_waking() throws InterruptedException {
    Process process = new Process();
    process.beforeWait =
        () -> {
          process.end();
          LockSupport.park(process);
        };
    process.start();
    assertFalse(process.isLeftBehind());
  }

  /** An interpreter with one thread, which waits for ever. */
  private static final class Process {
    private final Interpreter interpreter = new Interpreter(null);
    private final PythonThread thread =
        new PythonThread(new ThreadState(interpreter), this::run, "process", 0);
    private Runnable beforeWait = () -> {};

    private void run() {
      beforeWait.run();
      while (true) {
        Parking.park(this, Parking.NEVER);
      }
    }

    private void start() {
      thread.setDaemon(true);
      thread.start();
    }

    private void end() {
      Interrupts.end(interpreter, new ProcessEnd(0));
    }

    private boolean isLeftBehind() throws InterruptedException {
      thread.join(SECONDS * 1000L);
      return thread.isAlive();
    }
  }
}
