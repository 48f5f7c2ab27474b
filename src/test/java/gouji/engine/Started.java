package gouji.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Notices every process this program starts while it is open, however it was started and whether or not it came up. */
public final class Started implements AutoCloseable {
    private final Recording recording = new Recording();

    public Started() {
        recording.enable("jdk.ProcessStart").withoutThreshold();
        recording.start();
    }

    /** The command lines so far. */
    public List<String> processes() throws IOException {
        Path file = Files.createTempFile("started", ".jfr");
        try {
            recording.dump(file);
            List<String> commands = new ArrayList<>();
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                commands.add(event.getString("command"));
            }
            return commands;
        } finally {
            Files.delete(file);
        }
    }

    @Override
    public void close() {
        recording.close();
    }
}
