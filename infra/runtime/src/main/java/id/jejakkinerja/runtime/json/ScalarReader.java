package id.jejakkinerja.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import id.jejakkinerja.kernel.value.InvalidValue;
import java.io.IOException;

/** Reads a scalar from the one kind of JSON value it is written as; nothing is coerced. */
final class ScalarReader extends JsonDeserializer<Object> {
    private final ScalarForm form;

    ScalarReader(ScalarForm form) {
        this.form = form;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        JsonToken token = in.currentToken();
        try {
            if (form.isText() && token == JsonToken.VALUE_STRING) {
                return form.create(in.getText());
            }
            if (form.isWhole() && token == JsonToken.VALUE_NUMBER_INT) {
                return form.create(in.getIntValue());
            }
            if (!form.isText() && !form.isWhole() && token.isNumeric()) {
                return form.create(in.getDecimalValue());
            }
        } catch (InvalidValue e) {
            throw JsonMappingException.from(in, e.getMessage(), e);
        }
        return context.reportInputMismatch(
                form.type(), "%s must be a JSON %s", form.type().getSimpleName(), form.isText() ? "string" : "number");
    }
}
