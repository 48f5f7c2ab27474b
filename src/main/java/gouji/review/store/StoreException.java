package gouji.review.store;

import gouji.check.RunFailureException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The store could not be opened, read or written. */
public final class StoreException extends RunFailureException {
    private static final long serialVersionUID = 1L;

    private static final Map<Kind, List<SQLiteErrorCode>> CODES = new EnumMap<>(Map.of(
            Kind.LOCKED, List.of(SQLiteErrorCode.SQLITE_BUSY, SQLiteErrorCode.SQLITE_LOCKED),
            Kind.DAMAGED,
                    List.of(
                            SQLiteErrorCode.SQLITE_CORRUPT,
                            SQLiteErrorCode.SQLITE_FORMAT,
                            SQLiteErrorCode.SQLITE_ERROR),
            Kind.FOREIGN, List.of(SQLiteErrorCode.SQLITE_NOTADB),
            Kind.FULL, List.of(SQLiteErrorCode.SQLITE_FULL),
            Kind.DENIED,
                    List.of(
                            SQLiteErrorCode.SQLITE_READONLY,
                            SQLiteErrorCode.SQLITE_PERM,
                            SQLiteErrorCode.SQLITE_AUTH,
                            SQLiteErrorCode.SQLITE_CANTOPEN)));

    /** The lowest byte of a result code of SQLite is its kind, the rest of it the details. */
    private static final int PRIMARY = 0xFF;

    private final String file;
    private final Kind kind;

    /** What is the matter. */
    public enum Kind {
        /** Another program has it. */
        LOCKED,
        /** It is a store, but what is in it cannot be made out. */
        DAMAGED,
        /** It is another kind of file. */
        FOREIGN,
        /** A newer version of the program made it. */
        NEWER,
        /** The disk is full. */
        FULL,
        /** It may not be read or written. */
        DENIED,
        /** The disk fails. */
        FAILED
    }

    StoreException(Path file, Kind kind, @Nullable Throwable cause) {
        super(file + ": " + kind + (cause == null ? "" : ", " + cause.getMessage()), cause);
        this.file = file.toString();
        this.kind = kind;
    }

    StoreException(Path file, SQLException cause) {
        this(file, kind(cause), cause);
    }

    private static Kind kind(SQLException failure) {
        int code = failure instanceof SQLiteException lite ? lite.getResultCode().code : failure.getErrorCode();
        return CODES.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(c -> c.code == (code & PRIMARY)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Kind.FAILED);
    }

    public Path file() {
        return Path.of(file);
    }

    public Kind kind() {
        return kind;
    }
}
