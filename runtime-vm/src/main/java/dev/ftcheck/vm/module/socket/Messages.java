package dev.ftcheck.vm.module.socket;

import dev.ftcheck.vm.libc.MessageCalls;
import dev.ftcheck.vm.libc.MessageCalls.Control;
import dev.ftcheck.vm.module.socket.PySocket.Readiness;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyList;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyTuple;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code socket.sendmsg} and {@code socket.recvmsg}: messages with ancillary data. */
final class Messages {

  private Messages() {}

  static long send(
      PySocket socket, PyObject buffers, PyObject ancillary, int flags, PyObject address) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (PyObject buffer : Iteration.toArray(buffers)) {
      data.writeBytes(Buffers.read(buffer));
    }
    List<Control> controls = ancillary == null ? List.of() : controls(ancillary);
    byte[] target =
        address == null || address == PyNone.NONE
            ? null
            : SocketAddress.encode(socket.family, address, "sendmsg");
    return socket.perform(
        Readiness.TO_WRITE,
        () -> MessageCalls.send(socket.fd(), data.toByteArray(), controls, flags, target));
  }

  private static List<Control> controls(PyObject ancillary) {
    List<Control> controls = new ArrayList<>();
    for (PyObject item : Iteration.toArray(ancillary)) {
      PyObject[] parts = Iteration.toArray(item);
      if (parts.length != 3) {
        throw Errors.typeError("[sendmsg() ancillary data items]() takes exactly 3 arguments");
      }
      controls.add(
          new Control(
              Conversions.toInt(parts[0]), Conversions.toInt(parts[1]), Buffers.read(parts[2])));
    }
    return controls;
  }

  static PyObject receive(PySocket socket, int size, int controlSize, int flags) {
    if (size < 0) {
      throw Errors.valueError("negative buffer size in recvmsg()");
    }
    if (controlSize < 0) {
      throw Errors.valueError("invalid ancillary data buffer length");
    }
    byte[] bytes = new byte[size];
    MessageCalls.Received[] received = new MessageCalls.Received[1];
    socket.perform(
        Readiness.TO_READ,
        () -> {
          received[0] = MessageCalls.receive(socket.fd(), bytes, controlSize, flags);
          return received[0].result();
        });
    PyList controls = new PyList();
    for (Control control : received[0].controls()) {
      controls.add(
          PyTuple.of(
              PyInt.of(control.level()), PyInt.of(control.type()), new PyBytes(control.data())));
    }
    return PyTuple.of(
        new PyBytes(Arrays.copyOf(bytes, received[0].result())),
        controls,
        PyInt.of(received[0].flags()),
        SocketAddress.decode(received[0].address()));
  }
}
