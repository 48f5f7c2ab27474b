package gouji.cli.terminal;

import gouji.CheckOptions.FailureListener;
import gouji.RulesMissingException;
import gouji.data.RefusedFileException;
import gouji.message.Language;
import gouji.review.store.StoreException;
import gouji.rules.diagnosis.Diagnostic;
import gouji.rules.diagnosis.RuleBookException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells the user what went wrong, and chooses the exit code. A stack trace is shown on demand only. */
public final class ErrorReporter implements IExecutionExceptionHandler, IParameterExceptionHandler, FailureListener {
    private final PrintWriter messages;
    private final Help help;
    private final boolean debug;

    public ErrorReporter(Terminal terminal, Help help, boolean debug) {
        this.messages = terminal.messages();
        this.help = help;
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        trace(failure);
        if (failure instanceof RuleBookException mistakes) {
            mistakes.diagnoses().forEach(this::tell);
            messages.println(help.text("rules.refused", mistakes.diagnoses().size()));
            return ExitCode.RULES;
        }
        if (failure instanceof RulesMissingException) {
            messages.println(help.text("rules.missing", String.valueOf(failure.getMessage())));
            return ExitCode.RULES;
        }
        boolean placed =
                failure.getCause() instanceof FileSystemException || failure.getCause() instanceof StoreException;
        if (failure instanceof RefusedFileException refused && !placed) {
            messages.println(refused.in(help.language()));
            return ExitCode.USAGE;
        }
        return told(failure);
    }

    /** Tells of a failure that ends the program. */
    public int fail(Throwable failure) {
        trace(failure);
        return told(failure);
    }

    private int told(Throwable failure) {
        return FileErrorText.of(failure).map(this::tell).orElseGet(() -> {
            messages.println(help.text("internal", failure));
            return ExitCode.INTERNAL;
        });
    }

    /** Tells what is wrong with a place the program reads or writes. */
    public int tell(FileErrorText trouble) {
        messages.println(trouble.message(help));
        return trouble.exitCode();
    }

    /** Tells what is wrong with the project file. */
    public int refuse(Exception failure) {
        trace(failure);
        if (failure instanceof RuleBookException mistakes) {
            mistakes.diagnoses().forEach(this::tell);
        } else if (failure instanceof FileSystemException named) {
            return FileErrorText.of(named).map(this::tell).orElseThrow();
        } else if (failure instanceof IOException unread) {
            messages.println(new RefusedFileException(unread).in(help.language()));
        }
        return ExitCode.USAGE;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        trace(failure);
        Throwable cause = failure.getCause();
        if (cause instanceof FileSystemException || cause instanceof StoreException) {
            return FileErrorText.of(cause).map(this::tell).orElseThrow();
        }
        if (cause instanceof IOException) {
            // a file is wrong, not the way the command is written
            messages.println(failure.getMessage());
            return ExitCode.USAGE;
        }
        messages.println(help.text("usage", new UsageErrorText(help).message(failure)));
        messages.println(
                help.text("usage.ask", failure.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    @Override
    public void failed(Throwable failure) {
        trace(failure);
    }

    /** Tells what is amiss and ends nothing. */
    public void tell(List<Diagnostic> diagnoses) {
        diagnoses.forEach(this::tell);
    }

    @Override
    public void putAside(String rule) {
        messages.println(help.text("rule.aside", rule));
        messages.flush();
    }

    private void trace(Throwable failure) {
        if (debug) {
            failure.printStackTrace(messages);
        }
    }

    private void tell(Diagnostic diagnosis) {
        messages.println(line(diagnosis, help.language()));
    }

    /** A diagnosis on one line: file, line, rule, what is wrong and what to do. */
    public static String line(Diagnostic diagnosis, Language language) {
        // a name may hold line ends and what turns the writing round
        StringBuilder text = new StringBuilder(diagnosis.file().replaceAll("\\p{C}", "?"));
        if (diagnosis.line() > 0) {
            text.append(':').append(diagnosis.line());
        }
        text.append(": ");
        if (!diagnosis.rule().isEmpty()) {
            text.append("[").append(diagnosis.rule()).append("] ");
        }
        return text.append(diagnosis.message().textIn(language))
                .append(' ')
                .append(diagnosis.advice().textIn(language))
                .toString();
    }
}
