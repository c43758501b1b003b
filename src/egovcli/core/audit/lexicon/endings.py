"""Words at which the unit after a number ends, in Vietnamese and English."""

RELATIONS = """
của được trong là và đã với ở tại so thì để cho thuộc trên dưới từ đến tới này đó nhằm mà do kia
ấy đây đấy cũng còn không phải hoặc nhưng vào theo trở khi nay sẽ đang tương đương bằng tức riêng
mới chỉ về hồi sau trước chưa bị vẫn đều vì nên nếu nhờ bởi qua quanh giữa ngoài ngoại cùng như
gồm bao khỏi hay rằng thêm nữa lại lên xuống ra cả các những mỗi mọi từng hằng hàng vài mấy nhiều
ít hơn gần khoảng chừng xấp ước tổng toàn hầu rất quá lắm cực khá hẳn tuyệt luôn ngay liền vừa mãi
rồi xong nốt hết cứ càng tuy dù mặc song suốt lúc nhất tối thiểu bình quân trung nhau mình họ ta
tôi chúng nó ai gì nào đâu sao thế vậy nhé ạ thôi đi năm tháng quý ngày nghìn ngàn triệu tỷ tỉ
trăm phần kể tính liên tục tiếp đầu cuối hiện hôm xưa kịp một hai ba bốn sáu bảy tám chín mười
"""
VERBS = """
có chiếm đạt tăng giảm cộng làm nhận nộp gửi trả cần mang giúp khiến chịu đổi đứng xếp nằm dẫn kéo
rút hạ nâng đưa chuyển thay mở đóng dừng ngừng bắt khởi thuê mượn vượt thiếu thừa dư mất hao vay
sử dùng chạy đi sống ở lưu đăng tham nhập đến chờ đợi xin kêu gọi đánh bị xử mắc nhiễm khỏi chữa
tiêm chết bỏ đỗ trượt dự xem đọc nghe nói cho biết thấy muốn đòi yêu ra nối gắn lắp đặt phủ hỏng
sập cháy ngập hư gãy đổ bật tràn trôi nghỉ rời đáp hưởng nhìn so giành đoạt thắng thua hòa ghi lên
tụt rơi giữ chậm trễ hướng góp ủng tặng trao quyên mọc chảy gây xảy tồn diễn vẫn trừ chứa kiếm bay
tới sang đón vào tốn từng dài đang tái hoàn
"""
PREDICATES = """
xếp đứng đạt tăng giảm chiếm có thành cộng cao thấp nằm vượt dẫn thuộc thiếu thừa kém nhanh chậm
sớm muộn tốt giữ gấp đúng nộp gửi nhận chung x
"""
"""Verbs and adjectives that come straight after a number without a unit."""

PREFIXES = """
liên trung hiện toàn tổng không chỉ tiếp đầu cuối phần cộng thành nhận cao dẫn tính
"""
"""Of these a noun is made only with another syllable: liên danh, không gian, tổng kho."""

NO_UNITS = """
bình quân, đồng thời, đồng bộ, đồng loạt, năm nay, năm ngoái, năm kia, tháng này, tuần này, quý
này, phần lớn, phần nhiều, phần còn lại, lần lượt, lần đầu, lần này, thứ nhất, thứ hai, thứ ba,
thứ tư, thứ năm, thứ sáu, thứ bảy, thứ tám, thứ chín, thứ mười, lần bảy lượt, nhà nước, nước ta,
nước này, người ta, tỉnh ta, tỉnh này, bản thân, việc này, việc đó,
điều này, điều đó, dự kiến, dự tính, dự định, dự báo, tin rằng, tin là, cho rằng, cho biết, cho
hay, trả lời, mong muốn, hy vọng, hi vọng, kỳ vọng, sẵn sàng, đồng ý, đồng tình, từ chối, ủng hộ,
phản đối, hài lòng, giữ nguyên, khẳng định, nhận thấy, mua, bán, trả, chọn, số này, số đó, số còn
lại, từ ngày, từ tháng, từ năm, từ khi, từ đầu, từ đó, từ nay, công lập, giờ
đây, ngày nay, mặt khác, thành công, ngành này, ngày càng
"""
"""What begins like a unit and is none: 7,2 năm ngoái, 4 bình quân."""

QUALITIES = """
đặc trọng khác riêng chung chính phụ lớn nhỏ bé to vừa mạnh yếu già trẻ xấu đẹp hay dở rẻ đắt sạch
bẩn cũ xa gần thật giả đúng sai đủ đầy vắng đông ổn tốt kém khó dễ giỏi trắng đen đỏ xanh vàng
tươi khô sống chín tròn vuông thẳng đơn kép nguyên lẻ chẵn thường nổi trực thuộc sẵn trống rảnh
trái phải
"""
ENGLISH = """
of in were was are is at on and or for to from by with had have has the that which as than this
these those per out up down since after before while least equal only but so it its they he she we
you i who whose when where will would can could may might must be been being not no if then also
more less about over under into through during within without between among against across a an
each every all both either any some such last next first ago later earlier now still already just
even too very
"""
