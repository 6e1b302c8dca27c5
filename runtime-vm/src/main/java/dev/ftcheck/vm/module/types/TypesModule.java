package dev.ftcheck.vm.module.types;

import dev.ftcheck.vm.natives.BuiltinFunction;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.ClassMethodDescriptor;
import dev.ftcheck.vm.natives.GetSetDescriptor;
import dev.ftcheck.vm.natives.MethodDescriptor;
import dev.ftcheck.vm.natives.MethodWrapper;
import dev.ftcheck.vm.natives.SlotDescriptor;
import dev.ftcheck.vm.object.PyCell;
import dev.ftcheck.vm.object.PyCode;
import dev.ftcheck.vm.object.PyEllipsis;
import dev.ftcheck.vm.object.PyFunction;
import dev.ftcheck.vm.object.PyMemberDescriptor;
import dev.ftcheck.vm.object.PyMethod;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyNotImplemented;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.object.PyTraceback;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import dev.ftcheck.vm.types.frame.PyFrame;
import dev.ftcheck.vm.types.generator.PyAsyncGenerator;
import dev.ftcheck.vm.types.generator.PyCoroutine;
import dev.ftcheck.vm.types.generator.PyGenerator;
import dev.ftcheck.vm.types.generic.PyGenericAlias;
import dev.ftcheck.vm.types.mappingproxy.PyMappingProxy;
import dev.ftcheck.vm.types.module.PyNamespace;
import dev.ftcheck.vm.types.union.PyUnion;
import java.util.Set;

/** {@code _types}. */
@BuiltinModule(value = "_types", doc = "Define names for built-in types.")
final class TypesModule {

  /** There are no capsules, but the type has a name. */
  private static final PyType CAPSULE = PyType.builtin("PyCapsule", null, Set.of(TypeFlag.FINAL));

  private TypesModule() {}

  static void initialise(PyModule module) {
    add(module, "AsyncGeneratorType", PyAsyncGenerator.TYPE);
    add(module, "BuiltinFunctionType", BuiltinFunction.TYPE);
    add(module, "BuiltinMethodType", BuiltinFunction.TYPE);
    add(module, "CapsuleType", CAPSULE);
    add(module, "CellType", PyCell.TYPE);
    add(module, "ClassMethodDescriptorType", ClassMethodDescriptor.TYPE);
    add(module, "CodeType", PyCode.TYPE);
    add(module, "CoroutineType", PyCoroutine.TYPE);
    add(module, "EllipsisType", PyEllipsis.TYPE);
    add(module, "FrameType", PyFrame.TYPE);
    add(module, "FunctionType", PyFunction.TYPE);
    add(module, "GeneratorType", PyGenerator.TYPE);
    add(module, "GenericAlias", PyGenericAlias.TYPE);
    add(module, "GetSetDescriptorType", GetSetDescriptor.TYPE);
    add(module, "LambdaType", PyFunction.TYPE);
    add(module, "MappingProxyType", PyMappingProxy.TYPE);
    add(module, "MemberDescriptorType", PyMemberDescriptor.TYPE);
    add(module, "MethodDescriptorType", MethodDescriptor.TYPE);
    add(module, "MethodType", PyMethod.TYPE);
    add(module, "MethodWrapperType", MethodWrapper.TYPE);
    add(module, "ModuleType", PyModule.TYPE);
    add(module, "NoneType", PyNone.TYPE);
    add(module, "NotImplementedType", PyNotImplemented.TYPE);
    add(module, "SimpleNamespace", PyNamespace.TYPE);
    add(module, "TracebackType", PyTraceback.TYPE);
    add(module, "UnionType", PyUnion.TYPE);
    add(module, "WrapperDescriptorType", SlotDescriptor.TYPE);
  }

  private static void add(PyModule module, String name, PyType type) {
    module.dictionary().put(PyStr.interned(name), type);
  }
}
