package id.jejakkinerja.runtime.json;

import id.jejakkinerja.kernel.value.InvalidValue;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * How to take a scalar apart and put it together: its one component, a decimal, a whole number or a text. Constructor and accessor are
 * functions, as if somebody had written {@code Rupiah::new}: a method handle that is no constant is not compiled into its caller, and a
 * rebuild makes millions of scalars.
 */
record ScalarForm(
        Class<?> type, Class<?> component, Function<Object, Object> constructor, Function<Object, Object> accessor) {
    static ScalarForm of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != 1) {
            throw new IllegalArgumentException(type.getName() + " is a scalar with more than one component");
        }
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        Class<?> component = components[0].getType();
        try {
            return new ScalarForm(
                    type,
                    component,
                    function(lookup, lookup.findConstructor(type, MethodType.methodType(void.class, component))),
                    function(lookup, lookup.unreflect(components[0].getAccessor())));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getName() + " is not a public scalar", e);
        }
    }

    // what makes the call declares that it throws anything; linking a function to a handle of our own throws nothing
    @SuppressWarnings("unchecked")
    private static Function<Object, Object> function(MethodHandles.Lookup lookup, MethodHandle handle) {
        try {
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.genericMethodType(1),
                            handle,
                            handle.type().wrap())
                    .getTarget()
                    .invokeExact();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isText() {
        return component == String.class;
    }

    boolean isWhole() {
        return component == int.class;
    }

    Object component(Object scalar) {
        return accessor.apply(scalar);
    }

    /** @throws InvalidValue when the scalar refuses the component */
    Object create(Object value) {
        return constructor.apply(value);
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
}
