package gouji.read.excel;

import gouji.read.document.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads the sheets of an XLS file record by record. */
final class XlsReader {
    private final Limits limits;

    XlsReader(Limits limits) {
        this.limits = limits;
    }

    /** @throws org.apache.poi.EncryptedDocumentException when a password is needed */
    WorkbookContent read(byte[] bytes) throws IOException, HPSFException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            XlsRecords records = new XlsRecords(limits);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processWorkbookEvents(request, file);
            WorkbookContent book = records.book();
            addAuthors(file.getRoot(), book);
            return book;
        }
    }

    private static void addAuthors(DirectoryNode root, WorkbookContent book) throws IOException, HPSFException {
        if (root.hasEntryCaseInsensitive(SummaryInformation.DEFAULT_STREAM_NAME)
                && PropertySetFactory.create(root, SummaryInformation.DEFAULT_STREAM_NAME)
                        instanceof SummaryInformation about) {
            book.unshown().authors(about.getAuthor(), about.getLastAuthor());
        }
    }
}
