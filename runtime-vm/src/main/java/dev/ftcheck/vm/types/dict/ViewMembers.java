package dev.ftcheck.vm.types.dict;

import dev.ftcheck.vm.natives.PyGetter;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.DictView;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.types.mappingproxy.PyMappingProxy;
import dev.ftcheck.vm.types.sequence.SequenceText;

/** What all views of dicts have. */
abstract class ViewMembers {

  @PyMethod("__repr__")
  static String repr(DictView self) {
    return SequenceText.of(self, self.toArray(), self.type().name() + "([", "])", "...");
  }

  @PyMethod("__len__")
  static int length(DictView self) {
    return self.dict().size();
  }

  @PyMethod("__iter__")
  static PyObject iter(DictView self) {
    return self.dict().iterator(self.part());
  }

  @PyMethod(value = "__reversed__", doc = "Return a reverse iterator over the view.")
  static PyObject reversed(DictView self) {
    return self.dict().reversed(self.part());
  }

  @PyGetter(value = "mapping", doc = "dictionary that this view refers to")
  static PyObject mapping(DictView self) {
    return new PyMappingProxy(self.dict());
  }
}
