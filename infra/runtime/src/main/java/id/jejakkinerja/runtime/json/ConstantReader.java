package id.jejakkinerja.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import id.jejakkinerja.kernel.value.InvalidValue;
import id.jejakkinerja.kernel.value.Wire;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads an enum constant by its wire name, or by its Java name where it has no other. */
final class ConstantReader extends JsonDeserializer<Object> {
    private final Class<?> type;
    private final Map<String, Object> constants = new LinkedHashMap<>();

    ConstantReader(Class<?> type) {
        this.type = type;
        for (Object constant : type.getEnumConstants()) {
            constants.put(constant instanceof Wire wire ? wire.wire() : ((Enum<?>) constant).name(), constant);
        }
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(type, "%s must be a JSON string", type.getSimpleName());
        }
        Object constant = constants.get(in.getText());
        if (constant == null) {
            String kind = type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                    + type.getSimpleName().substring(1);
            InvalidValue invalid = new InvalidValue(kind, in.getText());
            throw JsonMappingException.from(in, invalid.getMessage() + ", one of " + constants.keySet(), invalid);
        }
        return constant;
    }
}
