package gouji.read.excel;

/** Cells of a sheet shown as one; rows and columns counted from 0, ends included. */
record MergedArea(int top, int bottom, int left, int right) {}
