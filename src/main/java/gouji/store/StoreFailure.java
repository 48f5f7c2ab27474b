package gouji.store;

import java.sql.SQLException;

/** The store could not be read or written while a review was running, such as on a full disk. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreFailure(SQLException cause) {
        super("审查库读写失败：" + cause.getMessage(), cause);
    }
}
