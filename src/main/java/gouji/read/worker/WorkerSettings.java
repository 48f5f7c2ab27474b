package gouji.read.worker;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import gouji.form.Form;
import gouji.read.document.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * What a worker has to know before it reads its first file.
 *
 * @param forms the editions of the form
 * @param limits how much of a file is read
 */
record WorkerSettings(List<Form> forms, Limits limits) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Duration.class, ToStringSerializer.instance)
                    .addDeserializer(Duration.class, new Parsed()))
            .build();

    byte[] bytes() throws IOException {
        return MAPPER.writeValueAsBytes(this);
    }

    static WorkerSettings of(byte[] bytes) throws IOException {
        return MAPPER.readValue(bytes, WorkerSettings.class);
    }

    /** A duration as it is printed, such as PT20S. */
    private static final class Parsed extends StdDeserializer<Duration> {
        private static final long serialVersionUID = 1L;

        Parsed() {
            super(Duration.class);
        }

        @Override
        public Duration deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Duration.parse(parser.getText());
        }
    }
}
