package gouji.review.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One SQLite file, brought to the present layout when it is opened. What is written stays written when the program is
 * killed. May be used by several threads.
 */
final class Database implements AutoCloseable {
    /** The layouts one after the other; a file tells in {@code user_version} how many of them it has been through. */
    private static final List<String> MIGRATIONS = List.of("1.sql", "2.sql", "3.sql", "4.sql");

    /** A table every layout has. */
    private static final String TABLE = "SELECT count(*) FROM sqlite_master WHERE name = 'document'";

    private final Path file;
    private final Connection connection;

    /**
     * Opens the file, or makes it.
     *
     * @throws StoreException when it is no store, of a newer version, or cannot be opened
     */
    Database(Path file) throws IOException {
        this.file = file;
        try {
            connection = DriverManager.getConnection(address(file), properties());
            migrateOrClose();
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    /** As an address: plain names such as {@code :memory:}, {@code file:a} or {@code a?b=c} would mean something else. */
    private static String address(Path file) {
        return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath();
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("journal_mode", "WAL");
        properties.setProperty("synchronous", "NORMAL");
        properties.setProperty("busy_timeout", "5000");
        properties.setProperty("foreign_keys", "true");
        return properties;
    }

    private void migrateOrClose() throws SQLException, IOException {
        try {
            migrate();
        } catch (SQLException | StoreException | IOException e) {
            connection.close();
            throw e;
        }
    }

    private void migrate() throws SQLException, IOException {
        int layout = number("PRAGMA user_version");
        if (layout > MIGRATIONS.size() && isStore()) {
            throw new StoreException(file, StoreException.Kind.NEWER, null);
        }
        boolean empty = number("SELECT count(*) FROM sqlite_master") == 0;
        if (layout > MIGRATIONS.size() || (layout == 0 ? !empty : !isStore())) {
            throw new StoreException(file, StoreException.Kind.FOREIGN, null);
        }
        for (int i = layout; i < MIGRATIONS.size(); i++) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String step :
                        text(MIGRATIONS.get(i)).replaceAll("(?m)^--.*$", "").split(";(?!\\s*END)", -1)) {
                    if (!step.isBlank()) {
                        statement.execute(step);
                    }
                }
                statement.execute("PRAGMA user_version = " + (i + 1));
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private boolean isStore() {
        return number(TABLE) > 0;
    }

    private int number(String sql) {
        return query(sql, row -> row.getInt(1)).get(0);
    }

    /** What is made of a value that was kept; where nothing can be made of it the file is damaged. */
    <T> T unpacked(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            throw new StoreException(file, StoreException.Kind.DAMAGED, e);
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Database.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Makes a value of a row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    synchronized <T> List<T> query(String sql, Row<T> row, @Nullable Object... values) {
        try (PreparedStatement statement = statement(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.of(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    synchronized void update(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = statement(sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    /** The key SQLite gave the row. */
    synchronized long insert(String sql, @Nullable Object... values) {
        update(sql, values);
        return query("SELECT last_insert_rowid()", row -> row.getLong(1)).get(0);
    }

    /** Does all of it or, where one step fails or the program is killed, nothing. */
    synchronized void atOnce(Runnable steps) {
        try {
            connection.setAutoCommit(false);
            try {
                steps.run();
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }

    private PreparedStatement statement(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException(file, e);
        }
    }
}
