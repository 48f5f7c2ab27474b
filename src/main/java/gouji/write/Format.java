package gouji.write;

import java.io.IOException;
import java.io.OutputStream;

/** What a run can be written as, always in UTF-8. */
public enum Format {
    TEXT("txt") {
        @Override
        public Output open(Run run, OutputStream out) throws IOException {
            return new TextOutput(run, out);
        }
    },
    JSON("json") {
        @Override
        public Output open(Run run, OutputStream out) throws IOException {
            return new JsonOutput(run, out);
        }
    },
    HTML("html") {
        @Override
        public Output open(Run run, OutputStream out) throws IOException {
            return new HtmlOutput(run, out);
        }
    };

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** Whether it shows pictures. */
    public boolean isIllustrated() {
        return this == HTML;
    }

    /** Ending of a file in this format, without the dot. */
    public String ending() {
        return ending;
    }

    /** Starts the output of a run. */
    public abstract Output open(Run run, OutputStream out) throws IOException;
}
