package derelayl.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import derelayl.measure.Value;
import derelayl.wording.ShortestDecimal;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Maps, lists, texts, numbers, truths and measured values as JSON, in the order given. */
public final class Json {
    private Json() {}

    /** The object as an indented document in UTF-8. */
    public static byte[] document(Map<String, ?> object) throws IOException {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            write(object, json);
            json.writeRaw('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            for (var entry : object.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (var element : list) {
                write(element, json);
            }
            json.writeEndArray();
        } else if (value instanceof Value.None) {
            json.writeNull();
        } else if (value instanceof Value measured) {
            json.writeRawValue(measured.text());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Double number) {
            json.writeRawValue(ShortestDecimal.of(number));
        } else if (value instanceof Number number) {
            json.writeNumber(String.valueOf(number));
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
