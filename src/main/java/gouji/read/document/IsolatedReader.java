package gouji.read.document;

import gouji.model.Container;

/** Reads containers whose libraries can neither be stopped nor bounded, where that can harm nothing else. */
@FunctionalInterface
public interface IsolatedReader {
    /** What is read of the bytes, or why nothing is; never throws for what the bytes hold. */
    Document read(Origin origin, Container container, byte[] bytes);
}
