package gouji.read.worker;

import gouji.read.Reader;
import gouji.read.document.Document;
import gouji.read.pdf.PdfExcerpts;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.logging.LogManager;

/**
 * The program of a worker process: reads one file after the other from standard input and tells on standard output what
 * it read, until there is no more input, be it that the program that started it was killed.
 */
public final class WorkerMain {
    private final Reader reader;
    private final WorkerSettings setting;

    private WorkerMain(WorkerSettings setting) {
        this.setting = setting;
        this.reader = new Reader(setting.forms(), setting.limits());
    }

    public static void main(String[] none) throws IOException {
        LogManager.getLogManager().reset();
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // what a library prints is no message
        System.setOut(System.err);
        WorkerMain worker = new WorkerMain(WorkerSettings.of(WorkerMessage.receive(in)));
        WorkerMessage.send(out, new byte[0]);
        try {
            while (true) {
                WorkerMessage.send(out, worker.done(ReadingTask.of(WorkerMessage.receive(in))));
            }
        } catch (EOFException e) {
            System.exit(0);
        }
    }

    private byte[] done(ReadingTask task) throws IOException {
        return task.spots() == null
                ? new BlockOutput()
                        .document((Document) reader.read("", task.bytes()))
                        .bytes()
                : new BlockOutput()
                        .excerpts(new PdfExcerpts(setting.limits(), task.masked())
                                .of(task.bytes(), task.spots(), task.personal()))
                        .bytes();
    }
}
