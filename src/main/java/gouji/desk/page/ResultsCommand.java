package gouji.desk.page;

import java.io.IOException;

/** Writes letters, lists and pages of what was handed in, as {@code gouji review} does. */
@FunctionalInterface
public interface ResultsCommand {
    /** @return what the command says */
    String write() throws IOException;
}
