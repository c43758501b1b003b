"""What is counted in farming, trade, transport, building and data."""

COUNTED = {
    "farming": """
        con, con bò, con trâu, con lợn, con heo, con gà, con vịt, con dê, con giống, con cá, bò,
        trâu, lợn, heo, gà, vịt, dê, cừu, ong, đàn, đàn ong, tổ ong, thùng ong, bầy, lứa, ổ trứng,
        quả trứng, trứng, gia súc, gia cầm, thủy cầm, vật nuôi, cây, cây xanh, cây trồng, cây
        giống, cây ăn quả, cây ăn trái, cây cà phê, cây chè, cây lúa, cây con, gốc, gốc cây, khóm,
        bụi, luống, giống, giống lúa, giống cây, loài, loài cây, quả, trái, củ, bông, bó, cành,
        hạt, chậu, chậu hoa, chậu cây, nhánh, mầm, bầu, cây bầu, cuống, chùm, buồng, nải, vườn,
        vườn cây, ruộng, thửa, thửa đất, thửa ruộng, lô, lô đất, lô hàng, mảnh, mảnh đất, mảnh
        vườn, khu, khu đất, đám, cánh đồng, cánh đồng mẫu lớn, rẫy, ao, ao nuôi, hồ, hồ chứa, hồ
        đập, đập, đầm, lồng, lồng bè, lồng cá, bè, bè cá, ô lồng, bể, bể nuôi, bể nước, bể chứa,
        chuồng, chuồng trại, trại, trang trại, gia trại, nông trại, nông trường, lâm trường, nhà
        lưới, nhà màng, nhà kính, nhà yến, vùng trồng, mã số vùng trồng, vùng nuôi, vùng sản xuất,
        vùng nguyên liệu, mã vùng trồng, chuỗi, chuỗi liên kết, chuỗi giá trị, mô hình, mô hình
        điểm, hợp tác xã, HTX, tổ hợp tác, liên hiệp hợp tác xã, sản phẩm, sản phẩm OCOP, mặt
        hàng, nông sản, máy cày, máy gặt, máy bơm, máy kéo, máy cấy, máy sấy, trạm bơm, tuyến
        kênh, kênh, kênh mương, mương, cống, cửa cống, đê, tuyến đê, mỏ hàn, vụ lúa, lúa, thóc,
        gạo, tàu cá, tàu thuyền, tàu, chiếc tàu, thuyền, ghe, ghe thuyền, xuồng, ca nô, cảng cá,
        lưới, mẻ lưới, mẻ, cặp bò, ổ, tổ, sọt, giàn, cơ sở giết mổ, cơ sở chăn nuôi, cơ sở nuôi,
        cơ sở sản xuất, cơ sở chế biến, vựa, lò mổ, lò, lò sấy, lò gạch, bò sữa, bò thịt, lợn nái,
        lợn thịt, lợn con, lợn giống, gà thịt, gà đẻ, vịt đẻ, tôm, tôm giống, tôm thẻ, tôm sú, tôm
        hùm, cá, cá giống, cá tra, cá tầm, hàu, ngao, nghêu, dúi, hươu, nai, ngựa, thỏ, chim yến,
        chim cút, bồ câu, tằm, ổ lợn, cặp dúi, trang trại lợn, trang trại gà, hầm biogas, hầm khí
        sinh học, bồn, bồn chứa, bồn nước, téc nước, lu nước, cây quế, cây dừa, cây cam, cây bưởi,
        cây mai, cây đào, cây quất, cây cảnh, cây lâm nghiệp, cây keo, cây gỗ, lóng gỗ, khúc gỗ,
        phách gỗ, hom, giỏ, giỏ lan, cành hoa, bông hoa, chậu mai, chậu quất, chậu cúc, gốc mai,
        bắp, bẹ, khay mạ, luống rau, giàn bầu, ruộng bậc thang, vùng chuyên canh, vùng chè, đồi,
        đồi chè, nương, nương rẫy, thương lái, nhà máy chế biến, nhà máy đường, cơ sở sơ chế, cơ
        sở đóng gói, kho lạnh, tổ khuyến nông, tổ khuyến nông cộng đồng, tổ thủy lợi, cống ngăn
        mặn, đập tràn, đập dâng, hồ thủy lợi, tràn xả lũ, cửa xả lũ, cửa van, bờ bao, ô bao, khu
        nuôi, lồng nuôi, ngư cụ, vàng lưới, miệng lưới, giàn lưới, chuyến biển, tàu vỏ thép, thiết
        bị giám sát hành trình, drone phun thuốc, máy bay phun thuốc, chai thuốc, gói giống, gói
        lúa giống, bao phân, bao lúa, bao gạo, tổ ong mật, lít mật, lít sữa, kg mủ, sản phẩm chủ
        lực, sản phẩm đặc trưng, chủ thể OCOP, giấy chứng nhận VietGAP, nhãn hiệu tập thể, chỉ dẫn
        địa lý,
        đầu lợn, đầu gia súc, đầu bò,
        chó, chó nghiệp vụ, mèo, chim, cây mắc ca, cây sầu riêng, quả dừa, trái bưởi, chậu lan,
        bụi tre, buồng chuối, tấn cá
    """,
    "economy and trade": """
        doanh nghiệp, doanh nghiệp nhỏ và vừa, doanh nghiệp FDI, doanh nghiệp tư nhân, công ty,
        tập đoàn, tổng công ty, ngân hàng, tổ chức tín dụng, quỹ, quỹ đầu tư, quỹ tín dụng, hãng,
        hãng bay, hãng hàng không, nhãn hiệu, thương hiệu, cơ sở, cơ sở kinh doanh, địa điểm, địa
        điểm kinh doanh, chi nhánh, phòng giao dịch, đại lý, điểm bán, điểm bán hàng, điểm giao
        dịch, máy ATM, ATM, máy POS, POS, thẻ tín dụng, khoản vay, khoản, khoản nợ, món vay, tài
        khoản, tài khoản ngân hàng, giao dịch, giao dịch thanh toán, hóa đơn, hoá đơn, hợp đồng,
        đơn hàng, đơn, đơn đặt hàng, kiện, kiện hàng, gói hàng, bưu kiện, bưu phẩm, bưu cục, thùng
        hàng, lô hàng hóa, thị trường, nhóm hàng, nhóm mặt hàng, ngành hàng, ngành, ngành nghề, cổ
        phiếu, cổ phần, trái phiếu, mã cổ phiếu, cổ đông, phiên, phiên giao dịch, phiên chợ, phiên
        tòa, phiên họp, phiên đấu giá, nhà đầu tư nước ngoài, hiệp định, hiệp định thương mại, dự
        án FDI, dự án đầu tư, lượt giao dịch, lượt đăng ký, suất đầu tư, suất, mẫu mã, mẫu sản
        phẩm, chiếc, cái, bộ, chiếc xe, chiếc máy, chiếc áo, đôi giày, đôi dép, bộ quần áo, tờ, tờ
        tiền, tờ khai, tờ khai hải quan, hộp, thùng, lon, gói mì, bình gas, bình, cuộn, xấp, tá,
        lốc, vỉ, khay, cốc, ly, tô, bát, đĩa, điện thoại, điện thoại thông minh, laptop, máy tính
        bảng, tivi, ti vi, tủ lạnh, việc làm, chỗ làm việc, chỗ làm, vị trí việc làm, vị trí tuyển
        dụng, sàn giao dịch, sàn thương mại điện tử, gian hàng trực tuyến, startup, doanh nghiệp
        khởi nghiệp, dây chuyền, dây chuyền sản xuất, xưởng, phân xưởng, nhà cung ứng, cửa khẩu,
        kho, kho hàng, kho bãi, bằng sáng chế, văn bằng bảo hộ, tỷ suất, phân khúc, gói hỗ trợ,
        gói tín dụng, gói vay, chương trình tín dụng, hợp đồng tín dụng, khoản tín dụng, món quà,
        món nợ, nguồn thu, khoản thu, khoản chi, sắc thuế, loại thuế, loại phí, tờ hóa đơn, hóa
        đơn điện tử, máy tính tiền, sổ tiết kiệm, cây ATM, thương vụ, thương vụ mua bán, phiên đấu
        thầu, phiên giao thương, cuộc xúc tiến, bản ghi nhớ, biên bản ghi nhớ, thỏa thuận, thỏa
        thuận hợp tác, bản thỏa thuận, bản hợp đồng, ý tưởng, ý tưởng khởi nghiệp, dự án khởi
        nghiệp, vườn ươm, nhà cung cấp dịch vụ, đối tác, bạn hàng, đầu mối tiêu thụ, điểm bán lẻ,
        chuỗi cửa hàng, hệ thống siêu thị, chợ đầu mối, chợ dân sinh, chợ phiên, chợ tạm, sạp
        hàng, hộ tiểu thương, kiện gỗ, viên nén, bao bì, tấn sản phẩm, tấn thép, thùng bia, lít
        bia, lít rượu, lít dầu, cây thuốc lá, bao thuốc, chai rượu, gói bột ngọt, hộp sữa, hộp
        bánh, hộp mỹ phẩm, tuýp kem, đôi tất, chiếc quần, chiếc túi, chiếc ví, chiếc đồng hồ,
        chiếc điện thoại, chiếc máy tính, chiếc nón, chiếc thuyền, chiếc cúp, bộ máy tính, bộ linh
        kiện, bộ bàn, bộ máy, linh kiện, động cơ, máy phát điện, máy may, máy khâu, khung cửi, lò
        gốm, lò rèn, lò bánh, cơ sở gia công, cơ sở dệt, tổ hợp, khu phức hợp, trung tâm
        logistics, cảng cạn, cảng container, phao neo, tàu mẹ, lượt thông quan, xe hàng, xe nông
        sản, xe thanh long, cửa khẩu phụ, lối mở biên giới, mã số xuất khẩu, mã hàng, mặt hàng chủ
        lực, thị phần, thẻ ngân hàng, ví điện tử, tờ tiền giả, tài khoản chứng khoán, lệnh giao
        dịch, hợp đồng bảo hiểm, chi nhánh ngân hàng, lò cao, lò nung, máy dệt, doanh nghiệp số,
        bình nước, can xăng
    """,
    "transport": """
        xe, xe buýt, xe khách, xe tải, xe máy, xe đạp, xe điện, xe ô tô, xe con, xe container, xe
        đầu kéo, xe ben, xe taxi, xe hợp đồng, xe công nghệ, xe ba bánh, xe cứu hỏa, xe chữa cháy,
        xe chuyên dụng, ô tô, ôtô, xe hơi, mô tô, xe mô tô, ổ cắm, taxi, đầu xe, phương tiện,
        phương tiện giao thông, chuyến, chuyến bay, chuyến tàu, chuyến xe, chuyến hàng, chuyến đi,
        chuyến phà, tuyến, tuyến đường, tuyến xe, tuyến buýt, tuyến xe buýt, tuyến phố, tuyến cao
        tốc, tuyến tỉnh lộ, tuyến quốc lộ, tuyến đường sắt, tuyến metro, lối đi, lối mở, lối ra,
        đường, đường bay, đường băng, đường dây, đoạn, đoạn đường, đoạn tuyến, làn, làn xe, làn
        đường, cầu, cây cầu, chiếc cầu, cầu vượt, cầu treo, cầu cảng, bến, bến cảng, bến xe, bến
        tàu, bến phà, bến thủy, phà, cảng, cảng biển, cảng hàng không, sân bay, nhà ga, ga, ga
        tàu, hầm, hầm chui, hầm đường bộ, nút giao, nút giao thông, ngã tư, ngã ba, vòng xuyến,
        nhịp, nhịp cầu, trụ, trụ cầu, mố, dầm, phiến dầm, nhánh rẽ, trạm thu phí, trạm dừng nghỉ,
        trạm sạc, trụ sạc, đèn tín hiệu, cột đèn, bóng đèn, đèn, đèn đường, biển báo, biển, biển
        số, camera, máy bay, tàu bay, toa, toa tàu, toa xe, đoàn tàu, sà lan, container,
        công-ten-nơ, tàu hàng, tàu biển, tàu du lịch, tàu container, lượt xe, lượt phương tiện,
        lượt hành khách, lượt khách, điểm đen, điểm đỗ, điểm dừng, bãi đỗ, bãi đỗ xe, bãi xe, bãi,
        chỗ đỗ, chỗ ngồi, chỗ, ghế ngồi, vé, vé tàu, vé máy bay, vụ tai nạn, vụ tai nạn giao
        thông, tai nạn, tai nạn giao thông, vụ va chạm, vụ ùn tắc, điểm ùn tắc, lỗi, lỗi vi phạm,
        giấy phép lái xe, bằng lái, ổ gà, vị trí sạt lở, điểm sạt lở, gói thầu, gói, mũi thi công,
        mũi, cọc, cọc tiêu, mốc, xe biển xanh, đầu máy, đầu kéo, rơ moóc, xe trung chuyển, xe du
        lịch, xe tự chế, xe độ chế, xe lu, xe cuốc, lốp xe, trạm kiểm soát, trạm cân, trạm đăng
        kiểm, dây chuyền kiểm định, lượt kiểm định, lượt cất hạ cánh, lượt tàu, hải trình, đường
        sắt, đường ngang, đường cất hạ cánh, đường dẫn, đường gom, đường tránh, đường nối, đường
        hầm, đường liên xã, đường thôn, ngõ xóm, ngõ, hẻm, kiệt, con đường, con phố, con hẻm, phố,
        vỉa hè, vạch sơn, gờ giảm tốc, gương cầu lồi, hộ lan, dải phân cách, rào chắn, bảng chỉ
        dẫn, bảng tên đường, nút bấm, chốt đèn, cụm đèn, cụm đèn tín hiệu, trụ đèn, cần đèn, điểm
        giao cắt, điểm xung đột, nút thắt, nút, vị trí đấu nối, mắt camera, mắt thần, phao, phao
        tiêu, cầu dân sinh, cầu tạm, cầu yếu, cầu bê tông, cầu khỉ, cầu phao, cây cầu treo, nhịp
        chính, bến đò, đò, vé lượt, vé tháng, vé xe, thẻ thu phí, thẻ ETC, làn thu phí, làn dừng
        khẩn cấp, khoang, toa hàng, toa khách, tấn phương tiện, khoang thuyền, lượt tàu thuyền, ca
        xe, nốt xe, lốt xe, bãi tập kết, bãi container, xe thang, xe cứu hộ, xe buýt điện, xe đạp
        điện, xe máy điện, xe bán tải, sân ga, chỗ đỗ xe, vị trí đỗ, mố cầu, lượt bay, tuyến bay,
        buồng phòng
    """,
    "building and housing": """
        công trình, công trường, dự án, dự án thành phần, tiểu dự án, hạng mục, hạng mục công
        trình, hợp phần, căn, căn nhà, căn hộ, ngôi nhà, ngôi, ngôi trường, ngôi làng, ngôi chùa,
        tòa, tòa nhà, toà nhà, toà, tháp, block, chung cư, nhà ở, nhà ở xã hội, nhà tạm, nhà dột
        nát, nhà trọ, nhà máy, nhà xưởng, nhà kho, nhà văn hóa, nhà văn hoá, nhà vệ sinh, nhà tình
        nghĩa, nhà đại đoàn kết, nhà hàng, nhà nghỉ, nhà dân, nhà thờ, nhà sàn, nhà rông, nhà dài,
        nhà cổ, nhà hát, nhà bè, nhà tiền chế, phòng trọ, phòng, phòng ở, phòng họp, phòng khách
        sạn, phòng nghỉ, tầng, tầng hầm, sàn, khu đô thị, khu dân cư, khu tái định cư, khu nhà,
        khu chợ, khu công nghiệp, khu kinh tế, khu du lịch, khu phố, khu vực, khu vui chơi, cụm
        công nghiệp, cụm, cụm dân cư, suất tái định cư, nền, nền đất, nền nhà, lô nền, mặt bằng,
        quỹ đất, ki-ốt, kiốt, ki ốt, kiosk, sạp, gian hàng, gian, quầy, quầy hàng, cửa hàng, cửa
        hàng tiện lợi, cửa hàng xăng dầu, cửa, siêu thị, chợ, chợ truyền thống, trung tâm thương
        mại, trung tâm, cây xăng, trạm xăng, bể bơi, hồ bơi, sân, sân bóng, sân vận động, sân
        chơi, công viên, vườn hoa, quảng trường, trụ sở, trụ sở xã, văn phòng, bức tường, bức, bờ
        kè, kè, tuyến kè, hố, hố ga, giếng, giếng khoan, mái nhà, mái, bao xi măng, viên gạch,
        khối bê tông, tấm, tấm pin, tấm lợp, cột, cột mốc, cột điện, trạm biến áp, máy biến áp,
        đường ống, ống, van, đồng hồ nước, công tơ, công tơ điện, cần cẩu, máy xúc, máy đào, máy
        ủi, giàn khoan, hộ dân tái định cư, biệt thự, lô biệt thự, sổ đỏ, sổ hồng, sổ, nóc nhà,
        nếp nhà, hộ liền kề, nhà liền kề, nhà phố, nhà cấp bốn, nhà tái định cư, nhà mẫu, nhà ống,
        nhà lắp ghép, nhà đa năng, nhà bếp, nhà xe, nhà tắm, nhà công vụ, nhà khách, nhà sinh hoạt
        cộng đồng, nhà thi đấu, nhà thầu phụ, khối nhà, khối phòng học, dãy nhà, dãy phòng, dãy
        trọ, dãy, đơn nguyên, thang máy, thang cuốn, thang bộ, ban công, ô đất, ô cửa, ô, sân
        khấu, sân tập, sân thể thao, sân golf, sân pickleball, sân bóng đá, khu vui chơi trẻ em,
        khu vệ sinh, khu nhà trọ, khu tập thể, khu chung cư, khu thương mại, khu đất vàng, phân
        khu, phân khu chức năng, quy hoạch, đồ án, đồ án quy hoạch, mẫu thiết kế, bản vẽ, bản
        thiết kế, trụ sở dôi dư, cơ sở nhà đất, nhà đất, cơ sở nhà, sổ hộ khẩu, sàn gỗ, tấm ván,
        tấm tôn, tấm bê tông, viên ngói, viên đá, khối đá, khối đất, cống hộp, cống tròn, đầu vòi,
        vòi nước, điểm đấu nối, đồng hồ điện, đèn LED, đèn năng lượng mặt trời, bóng đèn LED, bộ
        đèn, tủ điện, cột thu lôi, cột phát sóng, cột cờ, pa nô, pano, băng rôn, khẩu hiệu, cổng
        chào, tượng đài, đài tưởng niệm, nghĩa trang, mộ, ngôi mộ, phần mộ, mộ liệt sĩ, hài cốt,
        hài cốt liệt sĩ, bia mộ, lăng mộ, tua bin gió, tua-bin gió, tấm pin mặt trời, mạch đường
        dây, vị trí cột, cầu dây văng
    """,
    "digital": """
        trạm phát sóng, trạm BTS, điểm phát sóng, điểm phát wifi, điểm cầu, điểm truy
        cập, cáp quang, tuyến cáp, máy chủ, máy tính, máy tính xách tay, máy quét, máy in, máy
        móc, máy, thiết bị, thiết bị đầu cuối, cảm biến, phần mềm, ứng dụng, nền tảng, nền tảng
        số, cơ sở dữ liệu, CSDL, dữ liệu, bộ dữ liệu, tập dữ liệu, website, trang web, trang tin,
        cổng thông tin, cổng, tên miền, email, thư điện tử, địa chỉ, địa chỉ IP, mã, mã QR, mã
        độc, mã định danh, cuộc tấn công, cuộc tấn công mạng, lỗ hổng, lượt truy cập, lượt tương
        tác, lượt sử dụng, lượt tìm kiếm, lượt tra cứu, người theo dõi, video, clip, kênh truyền
        hình, kênh youtube, tài khoản định danh, chữ ký số, chứng thư số, thẻ căn cước, căn cước,
        thuê bao di động, thuê bao internet, tủ, tủ rack, rack, robot, drone, flycam, máy bay
        không người lái, chip, thuật toán, tính năng, chức năng, API, dịch vụ dữ liệu, giải pháp
        số, màn hình, bảng điện tử, loa, cụm loa, bộ loa, micro, lớp bản đồ, điểm dữ liệu, phiên
        bản, kho dữ liệu, trung tâm dữ liệu, hệ thống thông tin, server, fanpage, nhóm zalo, trợ
        lý ảo, chatbot, mô-đun, module, bản ghi dữ liệu, dòng dữ liệu, trường thông tin bắt buộc,
        lượt kết nối, lượt đồng bộ, lượt chia sẻ, lượt khai thác, lượt cài đặt, lượt ký số, lượt
        thanh toán, lượt đăng nhập, lượt quét, tài khoản VNeID, tài khoản số, tài khoản mạng xã
        hội, nhóm Facebook, hội nhóm, trang Facebook, kênh TikTok, phiên livestream, buổi
        livestream, phiên live, đơn hàng online, điểm wifi, điểm wifi miễn phí, vùng lõm sóng,
        vùng lõm, hộ số, thôn thông minh, mô hình số, tổ công nghệ số, lớp kỹ năng số, smartphone,
        điện thoại thông minh, máy tính để bàn, máy trạm, máy chiếu, máy ảnh, ổ cứng, đường
        truyền, đường truyền internet, cổng kết nối, thẻ nhớ, thẻ SIM, SIM, sim rác, thuê bao trả
        trước, lỗ hổng bảo mật, sự cố, sự cố an toàn thông tin, mã nguồn, dòng lệnh,
        mô hình AI, mô hình ngôn ngữ, trợ lý AI, kịch bản ứng cứu, bài toán, bài toán lớn, sáng
        kiến chuyển đổi số, chuyên gia AI, kỹ sư bán dẫn, kỹ sư AI, tấm bán dẫn, phòng họp trực
        tuyến, điểm họp trực tuyến, bản tin thông minh, hệ thống camera, trục liên thông, văn bản
        ký số, hồ sơ số, kho số, chữ ký số cá nhân, thiết bị bay, camera giám sát
    """,
}
