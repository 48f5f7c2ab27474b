package gouji.office;

import gouji.check.intake.Input;
import gouji.data.RefusedFileException;
import gouji.message.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Whoever asked for a review and follows it: a person at a terminal, a page. */
public interface ReviewFollower {
    /** One line more to be read. */
    void tell(Text line);

    /**
     * Returns when the review is to go on.
     *
     * @param doubt what is odd
     * @param word how the command line says that it is meant
     * @throws RefusedFileException when it is not to go on
     */
    void agree(Text doubt, Text word);

    /** All files are gone through, once to be read and once to be judged. */
    Pass begin(int files);

    /** One way through all files, over when it is closed. */
    interface Pass extends AutoCloseable {
        /** The files up to where the review is ended. */
        Iterator<Input> until(Iterator<Input> files);

        /** One file more is done. */
        void step();

        /** Whether the review is ended before its time: nothing of it is kept but what was read. */
        boolean ended();

        @Override
        void close();
    }

    /** What is not to be broken off. */
    interface Whole {
        void run() throws IOException;
    }

    /** Does it to its end, also when the review is ended meanwhile. */
    void spare(Whole work) throws IOException;

    /** Takes the results as text, when they have their place; it is not closed. */
    OutputStream text();
}
