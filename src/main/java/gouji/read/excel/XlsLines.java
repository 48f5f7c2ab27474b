package gouji.read.excel;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import org.apache.poi.ddf.DefaultEscherRecordFactory;
import org.apache.poi.ddf.EscherClientAnchorRecord;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.hssf.record.DrawingRecord;

/** The lines drawn over a sheet of an XLS file. */
final class XlsLines {
    /** Kinds of shape: a line, and the straight connector. */
    private static final Set<Integer> LINES = Set.of(20, 32);

    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();

    /** Takes a part of what is drawn on the sheet. */
    void add(DrawingRecord drawing) {
        drawn.writeBytes(drawing.getRecordData());
    }

    /** Crosses the figures of the sheet the lines run over, and begins anew. */
    void cross(Sheet sheet) {
        byte[] data = drawn.toByteArray();
        drawn.reset();
        DefaultEscherRecordFactory factory = new DefaultEscherRecordFactory();
        for (int at = 0; at + 8 <= data.length; ) {
            EscherRecord record = factory.createRecord(data, at);
            int read = record.fillFields(data, at, factory);
            cross(sheet, record);
            at += Math.max(8, read);
        }
    }

    private static void cross(Sheet sheet, EscherRecord record) {
        if (!(record instanceof EscherContainerRecord container)) {
            return;
        }
        EscherSpRecord shape = container.getChildById(EscherSpRecord.RECORD_ID);
        EscherClientAnchorRecord anchor = container.getChildById(EscherClientAnchorRecord.RECORD_ID);
        if (shape != null && anchor != null && LINES.contains((int) shape.getShapeType())) {
            cross(sheet, anchor);
        }
        container.getChildRecords().forEach(child -> cross(sheet, child));
    }

    /** A line on the border between two rows or columns crosses nothing; one that ends on a border does not go beyond. */
    private static void cross(Sheet sheet, EscherClientAnchorRecord anchor) {
        boolean level = anchor.getRow1() == anchor.getRow2() && anchor.getDy1() == 0 && anchor.getDy2() == 0;
        boolean upright = anchor.getCol1() == anchor.getCol2() && anchor.getDx1() == 0 && anchor.getDx2() == 0;
        if (!level && !upright) {
            int bottom = anchor.getDy2() > 0 ? anchor.getRow2() : anchor.getRow2() - 1;
            int right = anchor.getDx2() > 0 ? anchor.getCol2() : anchor.getCol2() - 1;
            sheet.cross(anchor.getRow1(), bottom, anchor.getCol1(), right);
        }
    }
}
