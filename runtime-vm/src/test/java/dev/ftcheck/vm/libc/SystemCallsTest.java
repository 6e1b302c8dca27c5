package dev.ftcheck.vm.libc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class SystemCallsTest {

  @TempDir private Path folder;

  private byte[] path(String name) {
    return folder.resolve(name).toString().getBytes(UTF_8);
  }

  @Test
  void an_error_is_the_negative_errno() {
    int result = FileCalls.open(path("missing"), FileCalls.O_RDONLY, 0, FileCalls.AT_FDCWD);
    assertEquals(-Errno.ENOENT, result);
    assertEquals("No such file or directory", Errno.text(-result));
    assertEquals(-Errno.EBADF, FileCalls.close(12345));
  }

  @Test
  void what_was_written_is_read_from_any_position() {
    int flags = FileCalls.O_RDWR | FileCalls.O_CREAT | FileCalls.O_CLOEXEC;
    int fd = FileCalls.open(path("file"), flags, 0600, FileCalls.AT_FDCWD);
    assertEquals(5, FileCalls.write(fd, "hello".getBytes(UTF_8), 0, 5));
    assertEquals(1, FileCalls.lseek(fd, 1, 0));
    byte[] read = new byte[10];
    assertEquals(4, FileCalls.read(fd, read, 2, 8));
    assertArrayEquals(new byte[] {0, 0, 'e', 'l', 'l', 'o', 0, 0, 0, 0}, read);
    assertEquals(0, FileCalls.read(fd, read, 0, 10));
    FileStatus status = PathCalls.fstat(fd).status();
    assertEquals(5, status.size());
    assertEquals(0100600, status.mode());
    assertEquals(0, FileCalls.close(fd));
  }

  @Test
  void status_agrees_with_java() throws IOException {
    Path file = Files.writeString(folder.resolve("s"), "abc");
    FileStatus status = PathCalls.stat(path("s"), FileCalls.AT_FDCWD, true).status();
    assertEquals(Files.getAttribute(file, "unix:ino"), status.inode());
    assertEquals(Files.getAttribute(file, "unix:dev"), status.device());
    assertEquals(Files.getAttribute(file, "unix:uid"), status.user());
    assertEquals(
        Files.getLastModifiedTime(file).to(java.util.concurrent.TimeUnit.NANOSECONDS),
        status.modified());
    assertTrue(status.isRegular());
  }

  @Test
  void a_directory_is_listed_without_dots() throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    Files.writeString(folder.resolve("ä"), "");
    Stream<String> names =
        DirectoryListing.read(path("")).entries().stream()
            .map(entry -> new String(entry.name(), UTF_8) + entry.type());
    assertEquals(java.util.List.of("sub4", "ä8"), names.sorted().toList());
  }

  @Test
  void a_child_gets_arguments_environment_and_descriptors() {
    int[] pipe = new int[2];
    assertEquals(0, FileCalls.pipe2(FileCalls.O_CLOEXEC, pipe));
    byte[][] arguments = {bytes("sh"), bytes("-c"), bytes("echo $X $1; exit 3"), {}, bytes("y")};
    try (Spawn spawn = new Spawn()) {
      spawn.duplicate(pipe[1], 1);
      int pid = spawn.start(bytes("/bin/sh"), arguments, new byte[][] {bytes("X=x")}, false);
      assertTrue(pid > 0);
      FileCalls.close(pipe[1]);
      byte[] output = new byte[100];
      int count = FileCalls.read(pipe[0], output, 0, 100);
      assertEquals("x y\n", new String(output, 0, count, UTF_8));
      ProcessCalls.Waited waited = ProcessCalls.wait4(pid, 0);
      assertEquals(pid, waited.pid());
      assertEquals(3 << 8, waited.status());
    } finally {
      FileCalls.close(pipe[0]);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  @Test
  void a_poll_ends_at_its_time_or_with_an_event() {
    int[] pipe = new int[2];
    FileCalls.pipe2(FileCalls.O_CLOEXEC, pipe);
    long start = System.nanoTime();
    assertEquals(0, PollCalls.poll(pipe[0], PollCalls.POLLIN, 20_000_000));
    assertTrue(System.nanoTime() - start >= 20_000_000);
    FileCalls.write(pipe[1], new byte[1], 0, 1);
    assertEquals(PollCalls.POLLIN, PollCalls.poll(pipe[0], PollCalls.POLLIN, -1));
    FileCalls.close(pipe[0]);
    FileCalls.close(pipe[1]);
  }

  @Test
  void a_thread_signal_interrupts_a_wait_and_the_hook_runs() throws InterruptedException {
    int[] pipe = new int[2];
    FileCalls.pipe2(FileCalls.O_CLOEXEC, pipe);
    AtomicInteger hooks = new AtomicInteger();
    ThreadSignal[] signal = new ThreadSignal[1];
    Thread reader =
        new Thread(
            () -> {
              signal[0] = ThreadSignal.ofCurrentThread();
              FileCalls.read(pipe[0], new byte[1], 0, 1);
            });
    Interruption.onInterrupt(hooks::incrementAndGet);
    reader.start();
    while (hooks.get() == 0) {
      Thread.sleep(5);
      if (signal[0] != null) {
        signal[0].send();
      }
    }
    assertTrue(reader.isAlive());
    FileCalls.write(pipe[1], new byte[1], 0, 1);
    reader.join();
    Interruption.onInterrupt(dev.ftcheck.vm.runtime.Interrupts::poll);
    FileCalls.close(pipe[0]);
    FileCalls.close(pipe[1]);
  }

  @Test
  void sockets_talk() {
    int[] pair = new int[2];
    assertEquals(0, SocketCalls.socketpair(1, 1, 0, pair));
    assertEquals(2, SocketCalls.send(pair[0], bytes("abc"), 1, 2, 0, null));
    byte[] read = new byte[5];
    assertEquals(2, SocketCalls.receive(pair[1], read, 0).result());
    assertArrayEquals(new byte[] {'b', 'c', 0, 0, 0}, read);
    assertFalse(FileCalls.isatty(pair[0]));
    FileCalls.close(pair[0]);
    FileCalls.close(pair[1]);
  }
}
