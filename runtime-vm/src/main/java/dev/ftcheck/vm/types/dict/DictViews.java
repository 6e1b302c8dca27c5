package dev.ftcheck.vm.types.dict;

import dev.ftcheck.vm.object.DictPart;
import dev.ftcheck.vm.object.DictView;
import dev.ftcheck.vm.object.Items;
import dev.ftcheck.vm.object.Iteration;
import dev.ftcheck.vm.object.PyIterator;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PySet;
import dev.ftcheck.vm.types.set.SetOperations;

/** The intersection of views, of which either operand may be the view. */
final class DictViews {

  private DictViews() {}

  static boolean isSetLike(DictView view) {
    return view.part() != DictPart.VALUES;
  }

  static PyObject intersection(PyObject a, PyObject b) {
    DictView view = a instanceof DictView own ? own : (DictView) b;
    PyObject other = view == a ? b : a;
    if (other.getClass() == PySet.class && ((PySet) other).size() >= view.dict().size()) {
      return SetOperations.intersection((PySet) other, view);
    }
    if (other instanceof DictView second && second.dict().size() > view.dict().size()) {
      other = view;
      view = second;
    }
    PySet result = new PySet();
    PyIterator items = Iteration.iterator(other);
    for (PyObject item = items.next(); item != null; item = items.next()) {
      if (Items.contains(view, item)) {
        result.add(item);
      }
    }
    return result;
  }
}
