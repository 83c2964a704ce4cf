package id.jejakkinerja.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import id.jejakkinerja.kernel.value.InvalidValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a scalar from the one kind of JSON value it is written as; nothing is coerced. Codes and names come again and again, and what they
 * may look like is a pattern, so a text that was read a moment ago gives the same scalar.
 */
final class ScalarReader extends JsonDeserializer<Object> {
    private static final int PLACES = 256;

    private final ScalarForm form;
    // a text has one place; whoever comes last has it. Scalars are immutable, so a race costs a scalar made twice
    private final @Nullable Object[] known = new Object[PLACES];

    ScalarReader(ScalarForm form) {
        this.form = form;
    }

    private Object scalar(String text) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Object last = known[place];
        if (last != null && text.equals(form.component(last))) {
            return last;
        }
        Object scalar = form.create(text);
        known[place] = scalar;
        return scalar;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        JsonToken token = in.currentToken();
        try {
            if (form.isText() && token == JsonToken.VALUE_STRING) {
                return scalar(in.getText());
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
