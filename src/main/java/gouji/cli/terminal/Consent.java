package gouji.cli.terminal;

import gouji.data.RefusedFileException;
import gouji.message.Language;
import gouji.message.Messages;
import gouji.message.Text;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Asks the person at the terminal whether to go on; where nobody sits there, the command has to say so itself. */
public record Consent(Terminal terminal, Language language) {
    private static final Messages MESSAGES = Messages.of("cli");

    /**
     * Returns when the person agrees.
     *
     * @param doubt what is odd
     * @param word how to say on the command line that it is meant
     * @throws RefusedFileException otherwise
     */
    public void ask(Text doubt, Text word) {
        String told = doubt.textIn(language);
        if (!terminal.interactive()) {
            throw new RefusedFileException(new IOException(told + gap() + word.textIn(language)));
        }
        terminal.messages().println(told);
        terminal.messages().print(MESSAGES.get(language, "review.confirm"));
        terminal.messages().flush();
        String answer = terminal.answers().get();
        if (answer == null || !isYes(answer.strip().toLowerCase(Locale.ROOT))) {
            throw new RefusedFileException(new IOException(word.textIn(language)));
        }
    }

    private boolean isYes(String answer) {
        return List.of(MESSAGES.get(language, "review.yes").split(" ")).contains(answer);
    }

    private String gap() {
        return language == Language.EN ? " " : "";
    }
}
