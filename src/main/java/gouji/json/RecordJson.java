package gouji.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.model.Absent;
import gouji.model.Cell;
import gouji.model.Components;
import gouji.model.FactComponent;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any record of the fact format as a JSON object: a member for each component, in their order, as {@link FactComponent} has
 * it. Cells and what is absent are written shorter than they are.
 */
final class RecordJson {
    private static final ClassValue<List<Member>> WRITTEN = new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
            return Components.of(type.asSubclass(Record.class))
                    .all()
                    .map(Member::of)
                    .filter(Member::isWritten)
                    .toList();
        }
    };

    private RecordJson() {}

    /** Adds the members of a record. */
    static void write(ObjectNode out, Record fact) {
        if (fact instanceof Cell cell) {
            Cells.write(out, cell);
        } else if (fact instanceof Absent absent) {
            AbsentJson.write(out, absent);
        } else {
            WRITTEN.get(fact.getClass()).forEach(member -> member.write(out, fact));
        }
    }

    /**
     * @throws MalformedFactsException when a member is not what it must be
     */
    static <R extends Record> R read(Class<R> type, JsonItem in, JsonContext context) {
        if (type == Cell.class) {
            return type.cast(Cells.read(in));
        }
        if (type == Absent.class) {
            return type.cast(AbsentJson.read(in));
        }
        return Components.of(type).make(component -> member(component, in, context));
    }

    private static @Nullable Object member(RecordComponent component, JsonItem in, JsonContext context) {
        Member member = Member.of(component);
        return member.isWritten()
                ? member.read(in, context.within(in))
                : context.whole().text(member.name(), "");
    }
}
