package gouji.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a component of a fact stands in the fact format, where that is not by its own name and value. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface FactComponent {
    /** Another name; {@code from/year} is the member of an object. */
    String name() default "";

    /** What it is where a file does not tell it; else "", 0, false, {@code unknown} or null, whichever its type has. */
    String otherwise() default "";

    /** Whether it is null where a file does not tell it, and not told where it is null. */
    boolean optional() default false;

    /** The component of the fact it is part of that says the same, which is why it is not told again. */
    String whole() default "";
}
