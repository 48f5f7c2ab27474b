package gouji.desk.http;

import java.io.IOException;

/** Answers what may be asked. Called by several threads. */
@FunctionalInterface
public interface Handler {
    /** @throws IOException when what is asked for cannot be had; the message is told */
    Answer answer(Request request) throws IOException;
}
