package gouji.read.zip;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.jspecify.annotations.Nullable;

/** Who wrote a zipped Office file. */
public final class Authors {
    private Authors() {}

    /**
     * Who wrote it and who changed it last, as its properties tell; null where they do not.
     *
     * @throws InvalidFormatException when the properties are damaged
     */
    public static @Nullable String[] of(OPCPackage file) throws InvalidFormatException {
        PackageProperties properties = file.getPackageProperties();
        return new String[] {
            properties.getCreatorProperty().orElse(null),
            properties.getLastModifiedByProperty().orElse(null)
        };
    }
}
