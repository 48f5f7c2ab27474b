package gouji.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.model.Components;
import gouji.model.FactComponent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * The member of a JSON object a component of a record is.
 *
 * @param component the component
 * @param object name of the object inside the record's that the member is of, or ""
 * @param name name of the member
 * @param otherwise what it is where it is not told, as it would be written, or ""
 * @param optional whether it is left out where it is null
 * @param isWritten false where the member of that name of the whole says it
 */
record Member(
        RecordComponent component, String object, String name, String otherwise, boolean optional, boolean isWritten) {
    static Member of(RecordComponent component) {
        FactComponent written = component.getAnnotation(FactComponent.class);
        if (written == null) {
            return new Member(component, "", component.getName(), "", false, true);
        }
        boolean own = written.whole().isEmpty();
        String path = !own ? written.whole() : written.name().isEmpty() ? component.getName() : written.name();
        int slash = path.indexOf('/');
        return new Member(
                component,
                slash < 0 ? "" : path.substring(0, slash),
                path.substring(slash + 1),
                written.otherwise(),
                written.optional(),
                own);
    }

    Class<?> type() {
        return component.getType();
    }

    /** What a list is of. */
    Class<?> element() {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    void write(ObjectNode out, Record owner) {
        if (!object.isEmpty() && !out.has(object)) {
            out.putObject(object);
        }
        ObjectNode of = object.isEmpty() ? out : (ObjectNode) out.get(object);
        JsonValues.write(of, this, Components.value(component, owner));
    }

    @Nullable
    Object read(JsonItem in, JsonContext context) {
        return JsonValues.read(object.isEmpty() ? in : in.item(object), this, context);
    }
}
