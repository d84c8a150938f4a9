package derelayl.learning.data;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/** Reads pictures and their classes from a pair of files in the idx format of MNIST: bytes, each picture as large as the others. */
final class IdxData {
    private static final int PICTURES = 0x0803;
    private static final int LABELS = 0x0801;
    private static final int LARGEST_SIDE = 1024;

    private IdxData() {}

    /**
     * Reads both to the end.
     *
     * @param pictureFile what messages call the file of pictures
     * @param labelFile what they call that of classes
     * @throws DataException if they are cut short, of another shape, or do not go together
     */
    static DataSet read(String pictureFile, DataInputStream pictures, String labelFile, DataInputStream labels)
            throws IOException {
        var number = header(pictureFile, pictures, PICTURES, "pictures");
        var height = size(pictureFile, pictures);
        var width = size(pictureFile, pictures);
        var classes = header(labelFile, labels, LABELS, "classes");
        if (classes != number) {
            throw new DataException(
                    "%s: %d classes, but %s has %d pictures".formatted(labelFile, classes, pictureFile, number));
        }
        if ((long) number * height * width > Integer.MAX_VALUE - 8L) {
            throw new DataException(pictureFile + ": more numbers than can be kept");
        }
        var values = new float[number * height * width];
        var bytes = new byte[height * width];
        for (var i = 0; i < number; i++) {
            fill(pictureFile, pictures, bytes, i, number);
            for (var j = 0; j < bytes.length; j++) {
                values[i * bytes.length + j] = bytes[j] & 0xFF;
            }
        }
        var labelBytes = new byte[number];
        fill(labelFile, labels, labelBytes, 0, number);
        var all = new int[number];
        for (var i = 0; i < number; i++) {
            all[i] = labelBytes[i] & 0xFF;
        }
        return DataSet.scaled(height * width, values, all);
    }

    private static int header(String file, DataInputStream in, int magic, String what) throws IOException {
        try {
            if (in.readInt() == magic) {
                var number = in.readInt();
                if (number > 0) {
                    return number;
                }
            }
        } catch (EOFException cutShort) {
            // The same is wrong as with another beginning.
        }
        throw new DataException("%s: this is no idx file of %s: it must begin with 0x%08x and their number"
                .formatted(file, what, magic));
    }

    private static int size(String file, DataInputStream in) throws IOException {
        try {
            var size = in.readInt();
            if (size > 0 && size <= LARGEST_SIDE) {
                return size;
            }
        } catch (EOFException cutShort) {
            // The same is wrong as with a size out of range.
        }
        throw new DataException("%s: pictures must be from 1 to %d high and wide".formatted(file, LARGEST_SIDE));
    }

    private static void fill(String file, DataInputStream in, byte[] bytes, int read, int number) throws IOException {
        try {
            in.readFully(bytes);
        } catch (EOFException cutShort) {
            throw new DataException("%s: cut short after %d of %d".formatted(file, read, number));
        }
    }
}
