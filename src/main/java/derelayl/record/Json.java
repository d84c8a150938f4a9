package derelayl.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import derelayl.measure.Value;
import derelayl.wording.ShortestDecimal;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /**
     * What an object that is about to be read holds: objects, lists, texts, whole numbers and truths.
     *
     * @throws JsonProcessingException if it is no JSON, or holds something else
     */
    static Map<String, Object> entries(JsonParser json) throws IOException {
        json.nextToken();
        return object(json);
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new JsonParseException(json, "an object is missing");
        }
        var object = new LinkedHashMap<String, Object>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            object.put(name, value(json));
        }
        return object;
    }

    private static Object value(JsonParser json) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT:
                return object(json);
            case START_ARRAY:
                var list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(json));
                }
                return list;
            case VALUE_NUMBER_INT:
                return json.getNumberValue();
            case VALUE_TRUE, VALUE_FALSE:
                return json.getBooleanValue();
            case VALUE_STRING:
                return json.getText();
            default:
                throw new JsonParseException(json, "something else is here");
        }
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
