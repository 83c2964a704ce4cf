package id.jejakkinerja.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import id.jejakkinerja.kernel.value.Scalar;
import id.jejakkinerja.kernel.value.Wire;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Scalars as their component, enums by their wire name, both also as keys of maps; dates in one form only. */
final class KernelModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    KernelModule() {
        super("kernel");
    }

    @Override
    public void setupModule(Module.SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Values());
        context.addKeySerializers(new Keys());
        context.addDeserializers(new Parsers());
        context.addKeyDeserializers((type, config, description) -> keyParser(type));
    }

    private static boolean isScalar(JavaType type) {
        return Scalar.class.isAssignableFrom(type.getRawClass())
                && type.getRawClass().isRecord();
    }

    private static @Nullable KeyDeserializer keyParser(JavaType type) {
        if (isScalar(type)) {
            return new ScalarKey(ScalarForm.of(type.getRawClass()));
        }
        return null;
    }

    private static final class Values extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            if (isScalar(type)) {
                return new ScalarWriter(ScalarForm.of(type.getRawClass()));
            }
            return Wire.class.isAssignableFrom(type.getRawClass()) ? new WireWriter() : null;
        }
    }

    private static final class Keys extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return isScalar(type) ? new ScalarKeyWriter() : null;
        }
    }

    private static final class Parsers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            if (type.hasRawClass(LocalDate.class)) {
                return new DateReader();
            }
            return isScalar(type) ? new ScalarReader(ScalarForm.of(type.getRawClass())) : null;
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return type.getName().startsWith("id.jejakkinerja.") ? new ConstantReader(type) : null;
        }
    }

    private static final class ScalarWriter extends JsonSerializer<Object> {
        private final ScalarForm form;

        private ScalarWriter(ScalarForm form) {
            this.form = form;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            switch (form.component(value)) {
                case BigDecimal number -> out.writeNumber(number);
                case Integer number -> out.writeNumber(number);
                case Object text -> out.writeString(text.toString());
            }
        }
    }

    private static final class WireWriter extends JsonSerializer<Wire> {
        @Override
        public void serialize(Wire value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.wire());
        }
    }

    private static final class ScalarKeyWriter extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(value.toString());
        }
    }
}
