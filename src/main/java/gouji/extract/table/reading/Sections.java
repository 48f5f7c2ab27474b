package gouji.extract.table.reading;

/** Tells the chapter something stands in. */
@FunctionalInterface
public interface Sections {
    /** Code of the chapter in force at a row of a block, row 0 for anything but a grid; "" before the first. */
    String at(int block, int row);
}
