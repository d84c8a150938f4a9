package derelayl.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.ui.RectangleEdge;

/** A vertical axis that writes large and tiny numbers in units of a power of ten, which stands above it: 3.5 for 3.5e6. */
public final class PowerAxis extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private static final int LARGE = 4;
    private static final int TINY = -5;
    private static final double GAP = 4;

    private final int power;

    /** @param ticks what the axis shows, and where */
    public PowerAxis(String label, Ticks ticks) {
        super(label);
        var magnitude = (int) Math.floor(StrictMath.log10(ticks.top()));
        power = magnitude >= LARGE || magnitude <= TINY ? magnitude : 0;
        setNumberFormatOverride(new Scaled(StrictMath.pow(10, power), ticks));
    }

    /** Whether something stands above it. */
    public boolean isScaled() {
        return power != 0;
    }

    @Override
    public AxisState draw(
            Graphics2D graphics,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        var state = super.draw(graphics, cursor, plotArea, dataArea, edge, info);
        if (power != 0) {
            graphics.setFont(getTickLabelFont());
            graphics.setPaint(getTickLabelPaint());
            graphics.drawString("1e" + power, (float) dataArea.getMinX(), (float) (dataArea.getMinY() - GAP));
        }
        return state;
    }

    /** Writes a number divided by the scale, all with as many digits as the ticks' unit needs. */
    private static final class Scaled extends NumberFormat {
        private static final long serialVersionUID = 1L;

        private final double scale;
        private final DecimalFormat digits;

        Scaled(double scale, Ticks ticks) {
            this.scale = scale;
            digits = Ticks.format(ticks.unit() / scale);
        }

        @Override
        public StringBuffer format(double number, StringBuffer target, FieldPosition position) {
            return digits.format(number / scale, target, position);
        }

        @Override
        public StringBuffer format(long number, StringBuffer target, FieldPosition position) {
            return format((double) number, target, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            return digits.parse(text, position).doubleValue() * scale;
        }
    }
}
