package gouji.read.word.doc;

import gouji.read.word.RowShape;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** Reads where the cells of a row stand. */
final class DocRows {
    private DocRows() {}

    /** The shape the format of the end of a row tells; one without cells when it tells none. */
    static RowShape shape(SprmBuffer format) {
        RowShape shape = new RowShape();
        TableProperties properties = TableSprmUncompressor.uncompressTAP(format);
        short[] edges = properties.getRgdxaCenter();
        TableCellDescriptor[] cells = properties.getRgtc();
        if (edges == null || cells == null || edges.length <= cells.length) {
            return shape;
        }
        shape.left(edges[0]);
        for (int i = 0; i < cells.length; i++) {
            boolean above = cells[i].isFVertMerge() && !cells[i].isFVertRestart();
            shape.add(new RowShape.Box(edges[i + 1], above, cells[i].isFMerged()));
        }
        return shape;
    }
}
