package id.jejakkinerja.runtime.eventlog;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.jejakkinerja.kernel.event.DomainEvent;
import id.jejakkinerja.kernel.event.EventNames;
import id.jejakkinerja.runtime.json.EventJson;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;

/**
 * Axon's serializer with our names: events are stored under {@link EventNames}, never under Java class names, and old versions are
 * upcast by {@link EventJson}, so that Axon and an audit read the same thing. Metadata and tokens are Jackson's as usual.
 */
public final class EventSerializer extends JacksonSerializer {
    private static final ObjectMapper AXON_TYPES =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    public EventSerializer() {
        super(JacksonSerializer.builder().objectMapper(AXON_TYPES));
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expectedRepresentation) {
        if (object instanceof DomainEvent event) {
            T data = getConverter().convert(EventJson.write(event), String.class, expectedRepresentation);
            return new SimpleSerializedObject<>(data, expectedRepresentation, typeForClass(object.getClass()));
        }
        return super.serialize(object, expectedRepresentation);
    }

    // Axon's signature: T is what the stored name stands for
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        SerializedType type = serialized.getType();
        if (EventNames.find(type.getName()).isEmpty()) {
            return super.deserialize(serialized);
        }
        String json = getConverter().convert(serialized.getData(), serialized.getContentType(), String.class);
        return (T) EventJson.read(type.getName(), Integer.parseInt(type.getRevision()), json);
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public Class classForType(SerializedType type) {
        return EventNames.find(type.getName())
                .<Class>map(EventNames.Entry::type)
                .orElseGet(() -> super.classForType(type));
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public SerializedType typeForClass(Class type) {
        if (DomainEvent.class.isAssignableFrom(type) && type.isRecord()) {
            EventNames.Entry entry = EventNames.of(type);
            return new SimpleSerializedType(entry.name(), Integer.toString(entry.version()));
        }
        return super.typeForClass(type);
    }
}
