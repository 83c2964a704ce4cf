package id.jejakkinerja.runtime.json;

import id.jejakkinerja.kernel.value.InvalidValue;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;

/** How to take a scalar apart and put it together: its one component, a decimal, a whole number or a text. */
record ScalarForm(Class<?> type, Class<?> component, MethodHandle constructor, MethodHandle accessor) {
    /** What a handle is called as: with one type for all of them no call has to adapt it. */
    private static final MethodType ANY = MethodType.genericMethodType(1);

    static ScalarForm of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != 1) {
            throw new IllegalArgumentException(type.getName() + " is a scalar with more than one component");
        }
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Class<?> component = components[0].getType();
            return new ScalarForm(
                    type,
                    component,
                    lookup.findConstructor(type, MethodType.methodType(void.class, component))
                            .asType(ANY),
                    lookup.unreflect(components[0].getAccessor()).asType(ANY));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " is not a public scalar", e);
        }
    }

    boolean isText() {
        return component == String.class;
    }

    boolean isWhole() {
        return component == int.class;
    }

    Object component(Object scalar) {
        return call(accessor, scalar);
    }

    /** @throws InvalidValue when the scalar refuses the component */
    Object create(Object value) {
        return call(constructor, value);
    }

    /** @throws InvalidValue when the text is no such scalar */
    Object parse(String text) {
        if (isText()) {
            return create(text);
        }
        try {
            return create(isWhole() ? (Object) Integer.parseInt(text) : new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new InvalidValue(type.getSimpleName(), text);
        }
    }

    private static Object call(MethodHandle handle, Object argument) {
        try {
            return (Object) handle.invokeExact(argument);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
