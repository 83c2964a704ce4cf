package id.jejakkinerja.runtime.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import id.jejakkinerja.kernel.value.InvalidValue;
import java.io.IOException;

/** Reads a scalar from the key of a JSON object. */
final class ScalarKey extends KeyDeserializer {
    private final ScalarForm form;

    ScalarKey(ScalarForm form) {
        this.form = form;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return form.parse(key);
        } catch (InvalidValue e) {
            throw JsonMappingException.from(context, e.getMessage(), e);
        }
    }
}
