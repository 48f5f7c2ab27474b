package gouji.cli.review;

import gouji.check.intake.Input;
import gouji.cli.terminal.Consent;
import gouji.cli.terminal.InterruptHandler;
import gouji.cli.terminal.Progress;
import gouji.cli.terminal.Terminal;
import gouji.message.Language;
import gouji.message.Text;
import gouji.office.ReviewFollower;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** A review at a terminal: a person answers there, watches how far it is, and ends it with Ctrl-C. */
record TerminalFollower(Terminal terminal, Language language) implements ReviewFollower {
    @Override
    public void tell(Text line) {
        terminal.lines(language).accept(line);
    }

    @Override
    public void agree(Text doubt, Text word) {
        new Consent(terminal, language).ask(doubt, word);
    }

    @Override
    public Pass begin(int files) {
        InterruptHandler interruption = InterruptHandler.watch();
        Progress progress = Progress.of(files, terminal.interactive());
        return new Pass() {
            @Override
            public Iterator<Input> until(Iterator<Input> inputs) {
                return interruption.until(inputs);
            }

            @Override
            public void step() {
                progress.step();
            }

            @Override
            public boolean ended() {
                return interruption.happened();
            }

            @Override
            public void close() {
                progress.close();
                interruption.close();
            }
        };
    }

    @Override
    public void spare(Whole work) throws IOException {
        InterruptHandler.spare(work::run);
    }

    @Override
    public OutputStream text() {
        return terminal.result();
    }
}
