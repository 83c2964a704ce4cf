package id.jejakkinerja.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import id.jejakkinerja.kernel.value.InvalidValue;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads a date from the one form it is written in, {@code "2023-11-01"}, and only one that a document of ours can bear. */
final class DateReader extends JsonDeserializer<LocalDate> {
    private static final Pattern FORM = Pattern.compile("(19|20)\\d{2}-\\d{2}-\\d{2}");

    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(LocalDate.class, "a date must be a JSON string");
        }
        String text = in.getText();
        InvalidValue invalid = new InvalidValue("tanggal", text);
        try {
            if (FORM.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            invalid.initCause(e); // 30 February
        }
        throw JsonMappingException.from(in, invalid.getMessage(), invalid);
    }
}
