package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyObject;

/** The writing half of text files. All methods run with the file's lock held. */
final class TextWriting {

  private TextWriting() {}

  static void write(PyTextIOWrapper self, String given) {
    if (!self.writable) {
      throw IoErrors.unsupported("not writable");
    }
    String text = given;
    boolean hasFeed = text.indexOf('\n') >= 0;
    String lineEnd = self.newline.written();
    if (hasFeed && !lineEnd.equals("\n")) {
      text = text.replace("\n", lineEnd);
    }
    byte[] bytes = self.encode(text);
    if (self.pendingCount() + bytes.length > self.chunk && self.pendingCount() > 0) {
      writePending(self);
    }
    self.append(bytes);
    boolean ends = self.lineBuffering && (hasFeed || text.indexOf('\r') >= 0);
    if (self.writeThrough || ends || self.pendingCount() >= self.chunk) {
      writePending(self);
    }
    if (ends) {
      flushBuffer(self.buffer());
    }
    if (self.decoder != null) {
      forgetRead(self);
    }
  }

  /** What was read ahead of a position means nothing after writing. */
  private static void forgetRead(PyTextIOWrapper self) {
    self.dropDecoded();
    self.snapshot = null;
    self.decoder.reset();
  }

  static void writePending(PyTextIOWrapper self) {
    if (self.pendingCount() == 0) {
      return;
    }
    PyBytes bytes = new PyBytes(self.takePending());
    PyObject buffer = self.buffer();
    if (buffer instanceof PyBuffered file && !file.type().isHeapType()) {
      BufferedFile.write(file, bytes);
    } else {
      Methods.call(buffer, "write", bytes);
    }
  }

  private static void flushBuffer(PyObject buffer) {
    if (buffer instanceof PyBuffered file && file.type() == PyBuffered.WRITER) {
      BufferedFile.flush(file);
    } else {
      Methods.call(buffer, "flush");
    }
  }

  static void flush(PyTextIOWrapper self) {
    self.telling = self.seekable;
    writePending(self);
    flushBuffer(self.buffer());
  }
}
