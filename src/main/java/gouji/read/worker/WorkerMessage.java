package gouji.read.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** How bytes go from one process to the other: their number, then the bytes. */
final class WorkerMessage {
    /** Beyond what any file within its limits comes to; a length beyond it is none. */
    private static final int LONGEST = 256 << 20;

    private WorkerMessage() {}

    static void send(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    /** @throws EOFException when the other process has ended */
    static byte[] receive(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a message of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
