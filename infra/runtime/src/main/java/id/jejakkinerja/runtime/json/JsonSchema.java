package id.jejakkinerja.runtime.json;

import id.jejakkinerja.kernel.value.Scalar;
import id.jejakkinerja.kernel.value.Wire;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The schema of a kernel record as {@link KernelJson} reads and writes it, so that a description cannot differ from what is taken or sent. */
public final class JsonSchema {
    private final Map<String, Schema<?>> components;

    /**
     * Schemas that share one place for nested records.
     *
     * @param components where the schemas of nested records are collected, by simple name
     */
    public JsonSchema(Map<String, Schema<?>> components) {
        this.components = components;
    }

    public Schema<?> object(Class<?> type) {
        ObjectSchema schema = new ObjectSchema();
        schema.setAdditionalProperties(false);
        for (RecordComponent component : type.getRecordComponents()) {
            schema.addProperty(component.getName(), of(component.getGenericType()));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.addRequiredItem(component.getName());
            }
        }
        return schema;
    }

    public Schema<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new ArraySchema().items(of(arguments[0]));
            }
            if (generic.getRawType() == SortedMap.class || generic.getRawType() == Map.class) {
                return new ObjectSchema().additionalProperties(of(arguments[1]));
            }
        }
        return of((Class<?>) type);
    }

    private Schema<?> of(Class<?> type) {
        if (type == String.class) {
            return new StringSchema();
        }
        if (type == LocalDate.class) {
            return new DateSchema();
        }
        if (type.isEnum()) {
            StringSchema schema = new StringSchema();
            Arrays.stream(type.getEnumConstants())
                    .map(c -> c instanceof Wire wire ? wire.wire() : ((Enum<?>) c).name())
                    .forEach(schema::addEnumItem);
            return schema;
        }
        if (Scalar.class.isAssignableFrom(type)) {
            return scalar(type);
        }
        if (type.isRecord()) {
            if (!components.containsKey(type.getSimpleName())) {
                components.put(type.getSimpleName(), new ObjectSchema()); // a placeholder ends recursion
                components.put(type.getSimpleName(), object(type));
            }
            return new Schema<>().$ref("#/components/schemas/" + type.getSimpleName());
        }
        throw new IllegalArgumentException("no JSON schema for " + type.getName());
    }

    private static Schema<?> scalar(Class<?> type) {
        Class<?> component = type.getRecordComponents()[0].getType();
        Schema<?> schema = component == BigDecimal.class
                ? new NumberSchema()
                : component == int.class ? new IntegerSchema() : new StringSchema();
        schema.setDescription(type.getSimpleName());
        return schema;
    }
}
