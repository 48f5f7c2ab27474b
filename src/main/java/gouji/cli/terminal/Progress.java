package gouji.cli.terminal;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error while a person watches many reports go by; nothing otherwise. */
public final class Progress implements AutoCloseable {
    private static final int MANY = 20;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    public static Progress of(int inputs, boolean interactive) {
        return new Progress(
                interactive && inputs >= MANY
                        ? new ProgressBarBuilder()
                                .setTaskName("gouji")
                                .setInitialMax(inputs)
                                .setStyle(ProgressBarStyle.ASCII)
                                .clearDisplayOnFinish()
                                .build()
                        : null);
    }

    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
