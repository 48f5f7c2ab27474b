package gouji.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;

/** Days as text, such as {@code 2026-12-31}: the library refuses them unless it is told how they are written. */
final class DayModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    DayModule() {
        addSerializer(LocalDate.class, ToStringSerializer.instance);
        addDeserializer(LocalDate.class, new Days());
    }

    private static final class Days extends FromStringDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        Days() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String day, DeserializationContext context) {
            return LocalDate.parse(day);
        }
    }
}
