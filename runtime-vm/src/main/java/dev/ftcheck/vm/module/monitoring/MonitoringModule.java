package dev.ftcheck.vm.module.monitoring;

import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyDict;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.runtime.Interpreter;
import dev.ftcheck.vm.types.module.PyNamespace;

/**
 * {@code sys.monitoring} (PEP 669). Tools and callbacks are registered as in CPython; this VM has
 * no events to deliver, and turning some on says so.
 */
@BuiltinModule("sys.monitoring")
final class MonitoringModule {

  private static final PyObject MISSING = PyType.OBJECT.call0();
  private static final PyObject DISABLE = PyType.OBJECT.call0();

  private MonitoringModule() {}

  static void initialise(PyModule module) {
    PyDict names = module.dictionary();
    names.put(PyStr.interned("MISSING"), MISSING);
    names.put(PyStr.interned("DISABLE"), DISABLE);
    names.put(PyStr.interned("DEBUGGER_ID"), PyInt.of(0));
    names.put(PyStr.interned("COVERAGE_ID"), PyInt.of(1));
    names.put(PyStr.interned("PROFILER_ID"), PyInt.of(2));
    names.put(PyStr.interned("OPTIMIZER_ID"), PyInt.of(5));
    PyNamespace events = new PyNamespace(PyNamespace.TYPE);
    for (MonitoringEvent event : MonitoringEvent.values()) {
      Attributes.set(events, PyStr.interned(event.name()), PyInt.of(event.bit()));
    }
    Attributes.set(events, PyStr.interned("NO_EVENTS"), PyInt.of(0));
    names.put(PyStr.interned("events"), events);
  }

  private static MonitoringTools tools() {
    return Interpreter.current().state(MonitoringTools.class, MonitoringTools::new);
  }

  @PyMethod("use_tool_id")
  static void useToolId(int tool, PyObject name) {
    checkTool(tool);
    if (!(name instanceof PyStr)) {
      throw Errors.valueError("tool name must be a str");
    }
    if (!tools().use(tool, name)) {
      throw Errors.valueError("tool %d is already in use", tool);
    }
  }

  @PyMethod("clear_tool_id")
  static void clearToolId(int tool) {
    checkTool(tool);
    tools().clear(tool);
  }

  @PyMethod("free_tool_id")
  static void freeToolId(int tool) {
    checkTool(tool);
    tools().free(tool);
  }

  @PyMethod("get_tool")
  static PyObject getTool(int tool) {
    checkTool(tool);
    PyObject name = tools().name(tool);
    return name == null ? PyNone.NONE : name;
  }

  @PyMethod("register_callback")
  static PyObject registerCallback(int tool, int event, PyObject callback) {
    checkTool(tool);
    if (Integer.bitCount(event) != 1) {
      throw Errors.valueError("The callback can only be set for one event at a time");
    }
    if ((event & ~MonitoringEvent.all()) != 0) {
      throw Errors.valueError("invalid event %d", event);
    }
    MonitoringEvent which = MonitoringEvent.values()[Integer.numberOfTrailingZeros(event)];
    return tools().register(tool, which, callback);
  }

  @PyMethod("get_events")
  static int getEvents(int tool) {
    checkTool(tool);
    return 0;
  }

  @PyMethod("set_events")
  static void setEvents(int tool, int events) {
    checkToolInUse(tool);
    if ((events & ~MonitoringEvent.all()) != 0) {
      throw Errors.valueError("invalid event set 0x%x", events);
    }
    int ofC = MonitoringEvent.C_RETURN.bit() | MonitoringEvent.C_RAISE.bit();
    if ((events & ofC) != 0) {
      throw Errors.valueError("cannot set C_RETURN or C_RAISE events independently");
    }
    refuse(events);
  }

  @PyMethod("get_local_events")
  static int getLocalEvents(int tool, PyObject code) {
    checkCode(code);
    checkTool(tool);
    return 0;
  }

  @PyMethod("set_local_events")
  static void setLocalEvents(int tool, PyObject code, int events) {
    checkCode(code);
    checkToolInUse(tool);
    if ((events & ~(MonitoringEvent.local() | MonitoringEvent.BRANCH.bit())) != 0) {
      throw Errors.valueError("invalid local event set 0x%x", events);
    }
    refuse(events);
  }

  @PyMethod("restart_events")
  static void restartEvents() {
    // No event is ever disabled, because none is ever delivered.
  }

  @PyMethod("_all_events")
  static PyObject allEvents() {
    return new PyDict();
  }

  private static void refuse(int events) {
    if (events != 0) {
      throw Errors.notImplemented("ftcheck delivers no monitoring events (sys.monitoring)");
    }
  }

  private static void checkCode(PyObject code) {
    if (!(code instanceof PyCode)) {
      throw Errors.typeError("code must be a code object");
    }
  }

  private static void checkToolInUse(int tool) {
    checkTool(tool);
    if (tools().name(tool) == null) {
      throw Errors.valueError("tool %d is not in use", tool);
    }
  }

  private static void checkTool(int tool) {
    if (tool < 0 || tool >= MonitoringTools.TOOLS) {
      throw Errors.valueError("invalid tool %d (must be between 0 and 5)", tool);
    }
  }
}
